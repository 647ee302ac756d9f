import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'
import { commentStates } from '../storage/comment-state.js'
import { whereParameter } from './dimension-parameters.js'
import type { CommentFilter } from './open-comment-filter.js'
import { sides } from './side-of.js'

/** The search parameters of `GET /v1/comments`. */
export interface CommentsParameters extends CommentFilter {
  readonly project: string
  readonly survey: SurveyName
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly subject?: string | undefined
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/**
 * `limit` is 1–100, 20 by default; `before` is the `next` of the page before. `reason` is the id of one, `subject` a whole order
 * id as the page gave it, `state` what readers have done about it, and `contact` is `wanted`. `search` is words that all have to be in
 * a comment, in any order and case; `side` is `harder` or `easier`, and `language` a tag such as `pt-BR`.
 */
export const commentsParameters: v.GenericSchema<unknown, CommentsParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    survey: parameterSchemas.survey,
    from: v.optional(parameterSchemas.day),
    to: v.optional(parameterSchemas.day),
    where: v.optional(whereParameter),
    reason: v.optional(textOf(200, 'must be the id of a reason')),
    subject: v.optional(textOf(1000, 'must be what the answers are about, such as an order id')),
    state: v.optional(v.picklist(commentStates, `must be ${commentStates.join(', ')}`)),
    contact: v.optional(v.picklist(['wanted'], 'must be wanted')),
    search: v.optional(textOf(200, 'must be words to look for')),
    side: v.optional(v.picklist(sides, `must be ${sides.join(' or ')}`)),
    language: v.optional(textOf(100, 'must be the tag of a language, such as pt-BR')),
    limit: v.optional(parameterSchemas.limit, '20'),
    before: v.optional(parameterSchemas.cursor),
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'must not be before `from`'),
    ['to'],
  ),
)

function textOf(most: number, message: string): v.GenericSchema<string, string> {
  return v.pipe(v.string(), v.minLength(1, message), v.maxLength(most, message))
}
