import type { TriggerEnv } from '../../api/trigger.js'
import { when } from '../helpers/when.js'

/**
 * Gives a vendor a handler as soon as it takes one, and takes it away again when the signal aborts. Whether it takes one
 * yet shows by trying.
 *
 * @param give nothing, or an exception, for as long as the vendor is not ready
 * @param remove by default, what `give` got, if that is a function
 */
export function whenTaken(
  env: TriggerEnv,
  give: () => { readonly result: unknown } | false | undefined,
  remove?: () => unknown,
): void {
  when(env, give, ({ result }) =>
    env.signal.addEventListener('abort', () => {
      try {
        const stop = remove ?? result
        if (typeof stop === 'function') stop()
      } catch (error) {
        env.log('chat', `${error}`)
      }
    }),
  )
}
