import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { type Where, whereParameter } from './dimension-parameters.js'

/** The search parameters of `GET /v1/results`. */
export interface ResultsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly trigger?: string | undefined
  readonly where?: Where | undefined
  readonly pool?: 'soft' | undefined
  readonly composite?: 'people' | undefined
}

/** `from` and `to` are UTC days, both inclusive; without them all answers count. `composite` and `where` are for readers of records. */
export const resultsParameters: v.GenericSchema<unknown, ResultsParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    trigger: v.optional(v.pipe(v.string(), v.maxLength(2048, 'must be shorter'))),
    where: v.optional(whereParameter),
    pool: v.optional(v.picklist(['soft'], 'must be "soft"')),
    composite: v.optional(v.picklist(['people'], 'must be "people"')),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
  v.forward(
    v.partialCheck(
      [['trigger'], ['composite'], ['where']],
      ({ trigger, composite, where }) => !where || (trigger === undefined && !composite),
      'must stand without `trigger` and `composite`',
    ),
    ['where'],
  ),
)
