import { complain } from '../api/complain.js'
import type { Platform } from '../api/platform.js'
import type { Declaration } from '../declaration/declaration.js'
import { entryTrigger } from '../declaration/entry-trigger.js'
import { isSound } from '../declaration/is-sound.js'
import { readDeclaration } from '../declaration/read-attributes-and-json.js'
import { inheritThrottle } from '../eligibility/inherit-throttle.js'
import { whenParsed } from '../trigger/helpers/when-parsed.js'
import { openCommandQueue } from './command-queue.js'
import type { LoadPart } from './parts.js'
import { startEaseKit } from './start-easekit.js'

/** What a start from the page needs. */
export interface PageInput {
  readonly platform: Platform
  readonly script: HTMLScriptElement | null
  readonly load: LoadPart
  /** Where it runs: `web` or `webview`. */
  readonly channel: string
  /** Wins over what the page declares: what the app around a webview has sent. */
  readonly given?: object | undefined
}

/**
 * Starts EaseKit from what the page declares: attributes of the script tag and the JSON beside it. Commands queued
 * before are carried out, later ones at once. Mistakes are told in the console; the page goes on unharmed.
 */
export function startFromPage({ platform, script, load, channel, given }: PageInput): void {
  const { window } = platform
  const carryOut = openCommandQueue(platform)
  if (!carryOut) {
    complain('expected one script tag')
    return
  }

  const begin = async (): Promise<void> => {
    try {
      let declared: Declaration | undefined = { ...readDeclaration(window.document, script), ...given }
      /** Says what is wrong with the declaration; returns what can be used of it. */
      const check = async (): Promise<Declaration | undefined> => {
        const { fullCheck } = await load('check')
        const { issues, usable } = await fullCheck(declared as object, platform)
        issues.forEach(complain)
        return usable
      }
      if (!isSound(declared)) declared = await check()
      if (!declared) return
      const page = declared
      const surveys = page.surveys.map((survey) => ({
        ...survey,
        ...inheritThrottle(page, survey),
        on: [entryTrigger(survey, load, check)],
      }))
      const options = { ...page, surveys }
      carryOut(startEaseKit({ options, load, platform, channel, _tellMistakes: check }))
    } catch (error) {
      complain(`cannot start: ${error}`)
    }
  }
  // The JSON may stand behind the tag.
  whenParsed(window, begin)
}
