import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { type CommentState, commentStates } from '../storage/comment-state.js'
import { type Where, whereParameter } from './dimension-parameters.js'

/** The search parameters of `GET /v1/comments`. */
export interface CommentsParameters {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly where?: Where | undefined
  readonly reason?: string | undefined
  readonly subject?: string | undefined
  readonly state?: CommentState | undefined
  readonly contact?: 'wanted' | undefined
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/**
 * `limit` is 1–100, 20 by default; `before` is the `next` of the page before. `reason` is the id of one, `subject` a whole order
 * id as the page gave it, `state` what readers have done about it, and `contact` is `wanted`.
 */
export const commentsParameters: v.GenericSchema<unknown, CommentsParameters> = v.strictObject({
  project: parameterSchemas.project,
  survey: parameterSchemas.survey,
  from: v.optional(parameterSchemas.day),
  to: v.optional(parameterSchemas.day),
  where: v.optional(whereParameter),
  reason: v.optional(textOf(200, 'must be the id of a reason')),
  subject: v.optional(textOf(1000, 'must be what the answers are about, such as an order id')),
  state: v.optional(v.picklist(commentStates, `must be ${commentStates.join(', ')}`)),
  contact: v.optional(v.picklist(['wanted'], 'must be wanted')),
  limit: v.optional(parameterSchemas.limit, '20'),
  before: v.optional(parameterSchemas.cursor),
})

function textOf(most: number, message: string): v.GenericSchema<string, string> {
  return v.pipe(v.string(), v.minLength(1, message), v.maxLength(most, message))
}
