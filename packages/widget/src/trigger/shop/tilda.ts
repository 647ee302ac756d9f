import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { listen } from '../helpers/listen.js'
import { whenGlobal } from '../helpers/when-global.js'

/** The members of a jQuery collection that are used. */
interface Collection {
  on(type: string, hear: (event: JQueryEvent) => void): unknown
  off(type: string, hear: (event: JQueryEvent) => void): unknown
}

interface JQueryEvent {
  readonly target?: unknown
  /** Set when jQuery hands on an event of the browser. */
  readonly originalEvent?: unknown
}

/**
 * Fires when an order form of a Tilda page was accepted. Old pages tell it through jQuery only. There is no subject.
 *
 * Certainty: documented.
 */
export function tilda(): Trigger {
  return defineTrigger('tilda', ['order-placed'], (emit, env) => {
    const { window, signal } = env
    const type = 'tildaform:aftersuccess'
    const hear = (target: unknown): void => {
      if (target instanceof window.Element && target.closest('.t706__orderform')) emit('order-placed')
    }
    listen(env, window, type, ({ target }) => hear(target))
    whenGlobal<(target: Document) => Collection>(env, 'jQuery', (jQuery) => {
      const page = jQuery(window.document)
      const handler = ({ target, originalEvent }: JQueryEvent): void => {
        if (!originalEvent) attempt(env, type, () => hear(target))
      }
      page.on(type, handler)
      signal.addEventListener('abort', () => page.off(type, handler))
    })
  })
}
