import * as v from 'valibot'
import { expectAnswer } from '../collector-api/expect-answer.js'

/** How often each value was given; of an instrument of several items, by item and value. */
export type Counts = Readonly<Record<string, number>>

/** What the collector says of a batch. Rows are counted from 1 within it. */
export interface BatchAnswer {
  readonly rows: number
  readonly accepted: number
  readonly refused: readonly { readonly row: number; readonly id?: string | null | undefined; readonly why: string }[]
  /** What the collector had of these very answers, and what it has of them now. */
  readonly histogram?: { readonly before: Counts; readonly after: Counts } | undefined
}

const counts = v.pipe(
  v.array(v.looseObject({ question: v.string(), counts: v.record(v.string(), v.number()) })),
  v.transform((parts): Counts => Object.fromEntries(parts.flatMap((part) => named(part.question, part.counts)))),
)

const schema: v.GenericSchema<unknown, BatchAnswer> = v.looseObject({
  rows: v.number(),
  accepted: v.number(),
  refused: v.array(v.looseObject({ row: v.number(), id: v.optional(v.nullable(v.string())), why: v.string() })),
  histogram: v.optional(v.looseObject({ before: counts, after: counts })),
})

function named(question: string, ratings: Counts): readonly (readonly [string, number])[] {
  const item = question.replace(/^effort\.?/, '')
  return Object.entries(ratings).map(([value, n]) => [item ? `${item} ${value}` : value, n] as const)
}

/** Reads the answer of `POST /v1/import`. */
export function readBatchAnswer(answer: unknown): BatchAnswer {
  return expectAnswer(schema, answer, 'answer to an import')
}
