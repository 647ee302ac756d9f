import type { Emit, Trigger, TriggerEnv } from '../api/trigger.js'

/**
 * Makes a trigger of your own.
 *
 * @param source Names where the signal comes from; it is sent with the answer, for instance `my-shop`.
 * @param signals Names that `start` may emit.
 * @param start Begins to listen. It must stop when `env.signal` aborts, and it must not change the page.
 * @example defineTrigger('till', ['order-placed'], (emit, { window, signal }) =>
 *   window.addEventListener('till:paid', () => emit('order-placed'), { signal }))
 */
export function defineTrigger(
  source: string,
  signals: readonly string[],
  start: (emit: Emit, env: TriggerEnv) => void,
): Trigger {
  const trigger = (emit: Emit, env: TriggerEnv): void => {
    try {
      start((name, detail) => emit(name, { source, ...detail }), env)
    } catch (error) {
      // A failure in one trigger stays its own.
      env.log(source, `${error}`)
    }
  }
  return Object.assign(trigger, { source, signals })
}
