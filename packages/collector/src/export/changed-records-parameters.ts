import * as v from 'valibot'
import { exactTime } from '../http/exact-time.js'
import { parameterSchemas } from '../http/parameter-schemas.js'
import { wholeNumber } from '../http/whole-number.js'
import type { ChangePlace } from '../storage/change.js'

/** The search parameters of `/v1/records` for connectors. `updated_since` is epoch ms. */
export interface ChangesParameters {
  readonly project: string
  readonly updated_since?: number | undefined
  readonly cursor?: ChangePlace | undefined
  readonly limit: number
}

const mostRecords = 1000
const timeExpected = 'must be a UTC day or a time with its zone such as 2026-01-31T12:00:00Z'

/** `limit` is 1 to 1,000, 200 by default. Of a `cursor` and a time to begin with, the cursor counts. */
export const changedRecordsParameters: v.GenericSchema<unknown, ChangesParameters> = v.strictObject({
  project: parameterSchemas.project,
  updated_since: v.optional(
    exactTime(timeExpected, 'Where to begin: a UTC day, or a time with its zone, by the clock of the collector.'),
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,15}_[A-Za-z0-9_-]{0,64}$/, 'must be the `cursor` of the answer before'),
      v.description('The `cursor` of the answer before; it counts before `updated_since`.'),
      v.transform((text) => {
        const at = text.indexOf('_')
        return { change: Number(text.slice(0, at)), id: text.slice(at + 1) }
      }),
    ),
  ),
  limit: v.optional(wholeNumber(1, mostRecords), '200'),
})
