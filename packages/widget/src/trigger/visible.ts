import type { Trigger } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import type { ElementTriggerOptions } from './helpers/element-subject.js'
import { elementSubject } from './helpers/element-subject.js'
import { perPageView } from './helpers/per-page-view.js'
import { tellBegun } from './helpers/tell-begun.js'
import { whenOnScreen } from './helpers/when-on-screen.js'

/** What `visible` takes. */
export interface VisibleOptions extends ElementTriggerOptions {
  /** For how long without a break, in milliseconds. @default 1000 */
  readonly forMs?: number | undefined
}

/**
 * Fires, once a page view, when half of the first match, or as much of it as fills half of the viewport, has been on
 * screen for a while.
 *
 * @example visible('.order-confirmed', { signal: 'order-placed', subjectPath: 'dataset.order' })
 */
export function visible(selector: string, options: VisibleOptions = {}): Trigger {
  const { signal = 'visible', forMs = 1000 } = options
  return defineTrigger('visible', [signal], (emit, env) =>
    perPageView(env, (view, done) => {
      const fire = (element: Element): void => {
        done()
        emit(signal, { subject: elementSubject(element, options), stays: true })
      }
      whenOnScreen(view, selector, forMs, fire, tellBegun(emit, signal))
    }),
  )
}
