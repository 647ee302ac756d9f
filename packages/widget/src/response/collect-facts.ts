import type { Context, Series } from '@easekit/scales'
import { deviceClass } from '../api/device-class.js'
import type { Occurrence } from '../trigger/join-signals.js'

/** What is known of a response besides the answer itself. */
export type Facts = Omit<Context, keyof Series | 'state' | 'tookMs' | 'subject'> & {
  // A question in free text has neither direction nor range.
  readonly [field in keyof Series]?: Series[field] | undefined
} & { readonly subject: string | undefined }

/** What the facts are collected from. */
export interface Showing {
  /** What the answers may be compared with. */
  readonly series: { readonly [field in keyof Series]?: Series[field] | undefined }
  readonly occurrence: Pick<Occurrence, 'name' | 'source' | 'at' | '_bySource'>
  /** Epoch milliseconds. */
  readonly shownAt: number
  /** Share of visitors who are asked, 0 to 1. */
  readonly rate: number
  /** Whether somebody tries the survey out. */
  readonly isTest: boolean
  readonly window: Window
}

/** Replaced by the build with the version of the package. */
declare const EASEKIT_VERSION: string
const sdk = typeof EASEKIT_VERSION === 'string' ? EASEKIT_VERSION : 'source'

/** The facts of a response, which stay the same from shown to completed. */
export function collectFacts({ series, occurrence, shownAt, rate, isTest, window }: Showing): Facts {
  const { name, source, at, _bySource } = occurrence
  const { location, navigator } = window
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean }
  return {
    ...series,
    sdk,
    trigger: name,
    source,
    // A browser that asks for privacy sends no id, not even one of the shop's own.
    subject: globalPrivacyControl ? undefined : Object.values(_bySource)[0],
    // Never the query, which may hold anything.
    page: location.origin + location.pathname,
    sinceMs: shownAt - at,
    device: deviceClass(window),
    rate,
    ...(isTest && { test: true }),
  }
}
