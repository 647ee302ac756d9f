import * as v from 'valibot'
import { fields, type SurveyName } from './fields.js'

/** The search parameters of `GET /v1/comments`. */
export interface CommentsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** `limit` is 1–100, 20 by default; `before` is the `next` of the page before. */
export const commentsParameters: v.GenericSchema<unknown, CommentsParameters> = v.strictObject({
  project: fields.project,
  survey: fields.survey,
  from: v.optional(fields.day),
  to: v.optional(fields.day),
  limit: v.optional(fields.limit, '20'),
  before: v.optional(fields.cursor),
})
