import type { Series } from '@easekit/scales'
import type { Attributes } from '../api/attributes.js'
import { deviceClass } from '../api/device-class.js'
import { type Facts, factsOf } from '../record/facts.js'
import type { Occurrence } from '../trigger/join-signals.js'

/** What the facts are collected from. */
export interface Showing {
  /** What the answers may be compared with. */
  readonly series: { readonly [field in keyof Series]?: Series[field] | undefined }
  readonly occurrence: Pick<Occurrence, 'name' | 'source' | 'at' | '_bySource'>
  /** What goes out of what is known of the order and the visitor. */
  readonly attributes: Attributes | undefined
  /** Epoch milliseconds. */
  readonly shownAt: number
  /** Share of visitors who are asked, 0 to 1. */
  readonly rate: number
  /** Whether somebody tries the survey out. */
  readonly isTest: boolean
  readonly window: Window
}

/** The facts of a response that is shown on a page. */
export function collectFacts({ series, occurrence, attributes, shownAt, rate, isTest, window }: Showing): Facts {
  const { name, source, at, _bySource } = occurrence
  const { location, navigator } = window
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean }
  return factsOf(
    series,
    {
      trigger: name,
      source,
      // A browser that asks for privacy sends no id, not even one of the shop's own.
      subject: globalPrivacyControl ? undefined : Object.values(_bySource)[0],
      // Never the query, which may hold anything.
      page: location.origin + location.pathname,
      sinceMs: shownAt - at,
      device: deviceClass(window),
      rate,
      attributes,
    },
    isTest,
  )
}
