import type { Context, Series } from '@easekit/scales'

/** What is known of a response besides the answer itself. */
export type Facts = Omit<Context, keyof Series | 'state' | 'tookMs' | 'subject'> & {
  // A question in free text has neither direction nor range.
  readonly [field in keyof Series]?: Series[field] | undefined
} & { readonly subject: string | undefined }

/** Replaced by the build with the version of the package. */
declare const EASEKIT_VERSION: string
const sdk = typeof EASEKIT_VERSION === 'string' ? EASEKIT_VERSION : 'source'

/**
 * The facts of a response, which stay the same from shown to completed.
 *
 * @param series what the answers may be compared with
 * @param known what whoever asks knows of the asking
 * @param isTest whether somebody tries the survey out
 */
export function factsOf(
  series: { readonly [field in keyof Series]?: Series[field] | undefined },
  known: { readonly [field in keyof Facts]?: Facts[field] | undefined },
  isTest: boolean | undefined,
): Facts {
  const { sinceMs = 0 } = known
  // The signal may be of another clock. The collector holds what comes from before it.
  return { ...series, sdk, ...known, sinceMs: Math.max(0, sinceMs), ...(isTest && { test: true }) } as Facts
}
