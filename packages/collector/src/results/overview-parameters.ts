import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'

/** The search parameters of `GET /v1/overview`. */
export interface OverviewParameters {
  readonly project: string
  readonly from: string
  readonly to?: string | undefined
  readonly pool?: 'soft' | undefined
}

/** `from` and `to` are UTC days, both inclusive; `to` is today by default. */
export const overviewParameters: v.GenericSchema<unknown, OverviewParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    from: parameterSchemas.day,
    to: v.optional(parameterSchemas.day),
    pool: v.optional(v.picklist(['soft'], 'must be "soft"')),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)
