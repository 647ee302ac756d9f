import type { Series } from '@easekit/scales'
import type { Figure } from '@easekit/scales/scoring'
import * as v from 'valibot'
import type { CollectorApi } from '../collector-api/create-collector-api.js'
import { expectAnswer } from '../collector-api/expect-answer.js'

/** One series of a survey with its figures, as `GET /v1/results` tells it. */
export interface Group {
  readonly scale: string
  readonly fingerprint: string
  readonly series: Partial<Series>
  readonly labels: readonly string[]
  readonly count: number
  readonly histogram?: Readonly<Record<string, number>> | undefined
  readonly scores: readonly Figure[]
  readonly items?: Readonly<Record<string, { readonly scores: readonly Figure[]; readonly count: number }>> | undefined
  readonly warnings: readonly string[]
  readonly other?: true | undefined
}

/** The figures of a survey in a window. */
export interface Results {
  readonly counts: { readonly shown: number; readonly answered: number }
  readonly series: readonly Group[]
  /** For tokens that may read records. */
  readonly reasons?:
    | readonly { readonly id: string; readonly label?: string | undefined; readonly count: number }[]
    | undefined
  /** For tokens that see published figures only. */
  readonly published?: { readonly until: string; readonly waiting: string } | undefined
}

// What the figures themselves hold is the collector's own code, and typed there.
const figures = v.custom<readonly Figure[]>(Array.isArray)

/** The shape of a group, wherever a collector answers with one. */
export const groupSchema: v.GenericSchema<unknown, Group> = v.looseObject({
  scale: v.string(),
  fingerprint: v.string(),
  series: v.custom<Partial<Series>>((value) => typeof value === 'object' && value !== null),
  labels: v.array(v.string()),
  count: v.number(),
  histogram: v.optional(v.record(v.string(), v.number())),
  scores: figures,
  items: v.optional(v.record(v.string(), v.looseObject({ scores: figures, count: v.number() }))),
  warnings: v.array(v.string()),
  other: v.optional(v.literal(true)),
})

/** How many were asked, and how many of them answered. */
export const countsSchema: v.GenericSchema<unknown, Results['counts']> = v.looseObject({
  shown: v.number(),
  answered: v.number(),
})

const schema: v.GenericSchema<unknown, Results> = v.looseObject({
  counts: countsSchema,
  series: v.array(groupSchema),
  reasons: v.optional(v.array(v.looseObject({ id: v.string(), label: v.optional(v.string()), count: v.number() }))),
  published: v.optional(v.looseObject({ until: v.string(), waiting: v.string() })),
})

/** A survey and a window of UTC days, both inclusive. */
export interface Window {
  readonly survey: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Reads the figures of a survey. */
export async function readResults(api: CollectorApi, project: string, { survey, from, to }: Window): Promise<Results> {
  return expectAnswer(schema, await api.json('/v1/results', { project, survey, from, to }))
}
