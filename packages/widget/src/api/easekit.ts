import type { AskDetail, AskResult } from './ask.js'
import type { Attributes } from './attributes.js'
import type { EaseKitEvents } from './events.js'
import type { Explanation } from './explanation.js'

/** A running EaseKit. Nothing it offers throws. */
export interface EaseKit {
  /**
   * Reports that something happened. Surveys that listen to a signal of this name, or that have this id, are considered.
   *
   * @param name for instance `order-placed`
   * @param detail `subject`: id of the order or chat; a survey asks once per subject, ever. `attributes`: what is known of the
   *   order or the visitor; for this signal they win over `setAttributes`
   */
  readonly trigger: (
    name: string,
    detail?: { readonly subject?: string | number | undefined; readonly attributes?: Attributes | undefined },
  ) => void
  /**
   * Adds to what is known of the visitor, from now on: `target.attributes` looks at it, and what `sendAttributes` lists goes out
   * with the answers to surveys that are shown later.
   */
  readonly setAttributes: (values: Attributes) => void
  /**
   * Asks now, if all gates let it through.
   *
   * @returns how it ended; never rejects
   */
  readonly ask: (survey: string, detail?: AskDetail) => Promise<AskResult>
  /** Every gate of a survey with pass or fail and why, and what was noticed on the page so far. Never rejects. */
  readonly explain: (survey: string) => Promise<Explanation>
  /** Listens to an event. Returns the function that stops it. */
  readonly on: <Name extends keyof EaseKitEvents>(
    name: Name,
    listener: (detail: EaseKitEvents[Name]) => void,
  ) => () => void
  /**
   * Allows or forbids storage on the device. Before that, with `consent: 'required'`, all stays in memory. Forbidden, what waits on the
   * device leaves it: signals, unsent text, and undelivered answers, which are sent from memory.
   */
  readonly setConsent: (consent: { readonly storage: boolean }) => void
  /** Takes everything away: listeners, timers, popup. What is not delivered yet stays for the next page. */
  readonly destroy: () => void
}
