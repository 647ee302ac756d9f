import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { dimensionParameter } from './dimension-parameters.js'

/** The search parameters of `GET /v1/segments`. */
export interface SegmentsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly by: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly pool?: 'soft' | undefined
}

/** `from` and `to` are UTC days, both inclusive; without them all answers count. */
export const segmentsParameters: v.GenericSchema<unknown, SegmentsParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    by: dimensionParameter,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    pool: v.optional(v.picklist(['soft'], 'must be "soft"')),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)
