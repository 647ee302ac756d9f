import { type Declaration, isSound } from './declared.js'
import { type EaseKit, start } from './easekit.js'
import type { Modules } from './modules.js'
import type { Platform } from './platform.js'
import type { ScaleId } from './scale-id.js'
import { sniff } from './sniff.js'
import type { DeclaredTrigger } from './trigger/declared-trigger.js'
import { whenParsed } from './trigger/when-parsed.js'

type Command = Iterable<unknown>
type Queue = ((...command: unknown[]) => unknown) & { q?: Command[]; ready?: true }

/**
 * Starts EaseKit from what the page declares: attributes of the script tag and the JSON beside it. Commands queued
 * before are carried out, later ones at once. Mistakes are told in the console; the page goes on unharmed.
 *
 * @param given wins over what the page declares: what the app around a webview has sent
 */
export function boot(
  platform: Platform,
  script: HTMLScriptElement | null,
  modules: Modules,
  channel: string,
  given?: object,
): void {
  const { window } = platform
  const { document } = window
  const former = window.EaseKit as Queue | undefined
  // The tag stands on the page twice: the first one works.
  if (former?.ready) return

  let easekit: EaseKit | undefined
  const waiting: Command[] = [...(former?.q ?? [])]
  const queue: Queue = (...command) => {
    if (!easekit) return void waiting.push(command)
    const [name, ...details] = command
    const method = easekit[name as keyof EaseKit] as ((...details: unknown[]) => unknown) | undefined
    if (method) return method(...details)
    complain(`EaseKit("${name}") is not known`)
    return undefined
  }
  queue.ready = true
  window.EaseKit = queue

  const begin = async (): Promise<void> => {
    try {
      let json: Declaration | undefined = { ...declaration(document, script), ...given }
      /** Says what is wrong with the declaration; returns what can be used of it. */
      const check = async (): Promise<Declaration | undefined> => {
        const { issues, usable } = await (await modules('check')).lookCloser(json as object, platform)
        issues.forEach(complain)
        return usable
      }
      if (!isSound(json)) json = await check()
      if (!json) return
      const surveys = json.surveys.map((survey) => ({ ...survey, on: [sniff(survey, modules, check)] }))
      easekit = start({ ...json, surveys }, modules, platform, channel, check)
      for (const command of waiting) queue(...command)
    } catch (error) {
      complain(`cannot start: ${error}`)
    }
  }
  // The JSON may stand behind the tag.
  whenParsed(window, begin)
}

/** What the page declares: the JSON wins over the attributes. */
function declaration(document: Document, script: HTMLScriptElement | null): Declaration {
  const {
    project,
    endpoint,
    locale,
    theme,
    survey: id,
    scale = 'ces2',
    on,
    company,
    delayMs,
    sampleRate,
    remote,
  } = script?.dataset ?? {}
  return {
    v: 1,
    project,
    // A script that stands in the page itself has no address.
    endpoint: endpoint ?? (script?.src && new URL(script.src).origin),
    locale,
    remote,
    theme,
    surveys: id
      ? [
          {
            id,
            scale: scale as ScaleId,
            on: on?.split(',').map(shortForm),
            company,
            delayMs: delayMs && Number(delayMs),
            sampleRate: sampleRate && Number(sampleRate),
          },
        ]
      : [],
    ...JSON.parse(document.querySelector('script[data-easekit]')?.textContent ?? '{}'),
  }
}

/** `checkout`, `chat:closed`, `chat:jivo`, `event:name`, `scroll:60` as an attribute spells them. */
function shortForm(item: string): DeclaredTrigger {
  const [type = '', value] = item.trim().split(/:(.*)/)
  return { type, value }
}

function complain(issue: string): void {
  // biome-ignore lint/suspicious/noConsole: the console is where a shop owner looks, and nothing may be thrown.
  console.error(`[easekit] ${issue}`)
}
