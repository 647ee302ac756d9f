import type { TriggerEnv } from './types.js'

type Push = (...entries: unknown[]) => unknown

/**
 * Shows every entry of a data layer to `look`: first those already there, then each one as it is pushed. The layer's
 * own `push` keeps its `this`, its arguments and its return value, and sees an entry before we do.
 */
export function tap(env: TriggerEnv, name: string, look: (entry: unknown) => void): void {
  const tapped = new WeakSet<unknown[]>()

  const attach = (): void => {
    const layer = env.window[name]
    if (env.signal.aborted || !Array.isArray(layer) || tapped.has(layer)) return
    tapped.add(layer)
    for (const entry of layer.slice()) see(entry)
    const hadOwn = Object.hasOwn(layer, 'push')
    const former: Push = layer.push
    const wrapper = function (this: unknown, ...entries: unknown[]): unknown {
      const result = former.apply(this, entries)
      for (const entry of entries) see(entry)
      return result
    }
    layer.push = wrapper as typeof layer.push
    env.signal.addEventListener('abort', () => {
      if (layer.push !== wrapper) return
      if (hadOwn) layer.push = former as typeof layer.push
      else Reflect.deleteProperty(layer, 'push')
    })
  }

  const see = (entry: unknown): void => {
    if (env.signal.aborted) return
    try {
      look(entry)
    } catch (error) {
      env.log(name, String(error))
    }
  }

  attach()
  // The layer may be made or replaced after us, by an inline script or by a tag manager.
  for (const type of ['DOMContentLoaded', 'load']) {
    env.window.addEventListener(type, attach, { capture: true, signal: env.signal })
  }
}
