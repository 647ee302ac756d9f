import type { TriggerEnv } from '../../api/trigger.js'
import { recheck } from '../helpers/recheck.js'
import { followLayer } from './follow-layer.js'

/** Which data layers to listen to. */
export interface LayersOptions {
  /** Names of the arrays on `window`. @default ['dataLayer'] */
  readonly dataLayers?: readonly string[] | undefined
}

type Look = (entry: object) => void

/** One wrapper around one array, shared by all who look at it: it runs at every push of the page. */
interface Watch {
  readonly looks: Set<Look>
  readonly check: () => void
  readonly stop: () => void
}

const watches: WeakMap<Window, Map<string, Watch>> = /* @__PURE__ */ new WeakMap()

/**
 * Shows every entry of a data layer to `look`: those already there, then each one as it is pushed, whoever replaces `push`,
 * and again when the page puts another array in its place; what it moves from the one to the other is shown once.
 */
export function watchLayer(env: TriggerEnv, name: string, look: Look): void {
  const { window, signal, log } = env
  if (signal.aborted) return
  const named = watches.get(window) ?? new Map<string, Watch>()
  watches.set(window, named)

  const see = (entry: object): void => {
    try {
      look(entry)
    } catch (error) {
      log(name, `${error}`)
    }
  }

  const watch = named.get(name) ?? begin(env, name)
  named.set(name, watch)
  // What is new is for those who were there before; then all of it for the one who comes.
  watch.check()
  watch.looks.add(see)
  const layer = window[name]
  if (Array.isArray(layer)) for (const entry of layer.slice()) if (isEntry(entry)) see(entry)

  signal.addEventListener('abort', () => {
    watch.looks.delete(see)
    if (watch.looks.size) return
    watch.stop()
    named.delete(name)
  })
}

function isEntry(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function begin(env: TriggerEnv, name: string): Watch {
  const leaving = new AbortController()
  const looks = new Set<Look>()
  const layers = new WeakMap<object, () => void>()
  // Filled only when an array gives way to another: at every push it would cost more than all the rest.
  const moved = new WeakSet<object>()
  let last: readonly unknown[] = []

  const see = (entry: unknown): void => {
    if (!isEntry(entry) || moved.has(entry)) return
    for (const look of looks) look(entry)
  }

  const check = (): void => {
    const layer = env.window[name]
    if (!Array.isArray(layer)) return
    const catchUp = layers.get(layer)
    if (catchUp) {
      catchUp()
      return
    }
    for (const entry of last) if (isEntry(entry)) moved.add(entry)
    last = layer
    layers.set(layer, followLayer(layer, leaving.signal, see))
  }

  recheck({ ...env, signal: leaving.signal }, check, name)
  return { looks, check, stop: () => leaving.abort() }
}
