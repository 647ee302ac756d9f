import type { Locale } from '@easekit/scales'
import { createBridge, nativeSink, type Payload, sinkFirst } from '@easekit/transport/bridges'
import type { Platform } from '../api/platform.js'
import { whenParsed } from '../trigger/helpers/when-parsed.js'
import { createStage } from './app-stage.js'
import { nativeStorage } from './native-storage.js'
import { pageCommands } from './page-commands.js'

/** Set by the build: the version of the package. */
declare const EASEKIT_VERSION: string

type Door = ((...command: unknown[]) => unknown) & { q?: Iterable<unknown>[]; ready?: true }

/** Starts EaseKit with the app's configuration and words; that makes `window.EaseKit` its own. */
export type Start = (platform: Platform, config?: object, words?: Locale) => void

interface Declared {
  readonly surveys?: readonly object[] | undefined
}

const knockMs = 300
const patienceMs = 10_000
const protocol = 1

/**
 * Introduces the page to the app around it, starts EaseKit with what the app sends, and lets the two talk.
 *
 * @param attributes of the script tag. `bridge`: name of the WKWebView message handler. `parent`: origin of the page that
 *   frames this one, if that is the app
 */
export function startInApp(platform: Platform, { bridge: handler, parent, survey }: DOMStringMap, start: Start): void {
  const { window } = platform
  const { document } = window
  const former = window.EaseKit as Door | undefined
  // The tag stands on the page twice: the first one works.
  if (former?.ready) return

  const early: unknown[][] = []
  let inner: Door = (...command) => early.push(command)
  const door: Door = (...command) => (command[0] === 'receive' ? bridge.receive(command[1]) : inner(...command))
  let started: Promise<void> | undefined

  const begin = async (init?: Payload): Promise<void> => {
    const { config, locale, words, fontScale } = init ?? {}
    const scale = Number(fontScale ?? 1)
    stage.enlarge(scale)
    const storage = ownStorage(platform) ?? (init && (await nativeStorage(bridge)))
    // Before that it could not answer what it is asked.
    await new Promise<void>((parsed) => whenParsed(window, parsed))
    window.EaseKit = { q: early }
    start(
      { ...platform, storage: () => storage ?? null, carry: (sender) => sinkFirst(nativeSink(bridge), sender) },
      { ...stacked(config as Declared, scale), ...(locale ? { locale } : {}) },
      words as Locale | undefined,
    )
    inner = window.EaseKit as Door
    window.EaseKit = door
    stage.report((name, listener) => door('on', name, listener))
    for (const type of ['theme', 'insets']) if (init?.[type]) commands[type]?.[1](init[type] as Payload, () => {})
  }

  const bridge = createBridge({
    window,
    handler: handler || 'easekit',
    parent,
    commandFor(type) {
      if (type === 'init') {
        return [
          { protocol: 'number', config: 'object' },
          (init, reply) => {
            if (init.protocol !== protocol) reply('error', { code: 'version', supported: [protocol] })
            else started ??= begin(init)
          },
        ]
      }
      return started ? commands[type] : [{}, (_, reply) => reply('error', { code: 'no-init' })]
    },
  })
  const { post } = bridge
  const stage = createStage(window, post)
  const commands = pageCommands(window, stage, async (...command) => {
    await started
    return door(...command)
  })

  let waitedMs = 0
  const knock = (): void => {
    if (started) return
    if (waitedMs < patienceMs) {
      post('ready', { protocol: [protocol], sdk: EASEKIT_VERSION, features: Object.keys(commands) })
      waitedMs += knockMs
      setTimeout(knock, knockMs)
    } else if (survey ?? document.querySelector('script[data-easekit]')) started = begin()
    else post('error', { code: 'no-init' })
  }

  door.ready = true
  window.EaseKit = door
  for (const command of former?.q ?? []) door(...command)
  knock()
}

/** Seven large points do not stand side by side on a phone. */
function stacked(config: Declared | undefined, scale: number): Declared | undefined {
  return scale > 1.3
    ? { ...config, surveys: config?.surveys?.map((survey) => ({ layout: 'vertical', ...survey })) }
    : config
}

function ownStorage({ storage }: Platform): Storage | null {
  try {
    return storage()
  } catch {
    return null
  }
}
