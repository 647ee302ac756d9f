import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'

/** The search parameters of `GET /v1/reasons`. */
export interface ReasonsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly pool?: 'soft' | undefined
}

/** `from` and `to` are UTC days, both inclusive; without them all answers count. */
export const reasonsParameters: v.GenericSchema<unknown, ReasonsParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    pool: v.optional(v.picklist(['soft'], 'must be "soft"')),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)
