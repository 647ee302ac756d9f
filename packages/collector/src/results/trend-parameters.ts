import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import type { Every } from './trend-period.js'

/** The search parameters of `GET /v1/trend`. */
export interface TrendParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly every: Every
  readonly pool?: 'soft' | undefined
}

/** `from` and `to` are UTC days, both inclusive; without them, all days that have answers. `every` is `week` by default. */
export const trendParameters: v.GenericSchema<unknown, TrendParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    every: v.optional(v.picklist(['day', 'week', 'month'], 'must be "day", "week" or "month"'), 'week'),
    pool: v.optional(v.picklist(['soft'], 'must be "soft"')),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)
