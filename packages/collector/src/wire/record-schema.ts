import * as v from 'valibot'
import { contextSchema, type WireContext } from './context-schema.js'

/** A record as it may be stored and counted. Unknown fields pass, so that newer clients are not held up. */
export interface WireRecord {
  readonly project: string
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly at: number
  readonly survey: string
  readonly answers: WireAnswers
  readonly context?: WireContext | undefined
  /** Where a person wants to be contacted, and the sentence that they have agreed to. */
  readonly contact?: { readonly to: string; readonly consent: string } | undefined
}

/** What EaseKit asks: a rating, reason chips, a comment. Other keys belong to other questions and pass as they are. */
export interface WireAnswers {
  readonly effort?: number | undefined
  readonly reasons?: readonly string[] | undefined
  readonly comment?: string | undefined
  readonly [question: string]: unknown
}

// Ten times what the widget lets anybody write.
const longestComment = 20_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Wire format version 1. What fails here is kept in the dead-letter table, never refused. */
export const recordSchema: v.GenericSchema<unknown, WireRecord> = v.looseObject({
  v: v.literal(1),
  project: v.string(),
  id: v.string(),
  rev: count,
  done: v.boolean(),
  at: count,
  survey: v.pipe(v.string(), v.regex(/^[^\s@]{1,128}@[\w.-]{1,32}$/, 'must be "<survey id>@<version>"')),
  answers: v.pipe(
    v.custom<object>((value) => !Array.isArray(value), 'must be an object, not a list'),
    v.looseObject({
      effort: v.optional(v.pipe(v.number(), v.finite())),
      reasons: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
      comment: v.optional(v.pipe(v.string(), v.maxLength(longestComment))),
    }),
  ),
  context: v.optional(contextSchema),
  contact: v.optional(
    v.looseObject({
      to: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
      consent: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
    }),
  ),
  dropped: v.optional(count),
})
