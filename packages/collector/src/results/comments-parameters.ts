import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { type Where, whereParameter } from './dimension-parameters.js'

/** The search parameters of `GET /v1/comments`. */
export interface CommentsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly where?: Where | undefined
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** `limit` is 1–100, 20 by default; `before` is the `next` of the page before. */
export const commentsParameters: v.GenericSchema<unknown, CommentsParameters> = v.strictObject({
  project: parameterSchemas.project,
  survey: parameterSchemas.survey,
  from: v.optional(parameterSchemas.day),
  to: v.optional(parameterSchemas.day),
  where: v.optional(whereParameter),
  limit: v.optional(parameterSchemas.limit, '20'),
  before: v.optional(parameterSchemas.cursor),
})
