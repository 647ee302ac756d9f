import type { TriggerEnv } from '../../api/trigger.js'
import { when } from './when.js'

/**
 * Waits for a global of somebody else, which it never creates. `Api` names the few members that are used; `ready` says
 * by looking at them whether they are there.
 *
 * @param ready by default, that the global is a function
 */
export function whenGlobal<Api>(
  env: TriggerEnv,
  name: string,
  use: (api: Api) => void,
  ready: (api: Api) => unknown = (api) => typeof api === 'function',
): void {
  when(
    env,
    (window) => {
      // The one place where the shape of a foreign global is taken on trust; `ready` has to look at it.
      const api = window[name] as Api | undefined
      return api && ready(api) ? { api } : undefined
    },
    ({ api }) => use(api),
  )
}
