import * as v from 'valibot'
import type { CollectorApi } from '../collector-api/create-collector-api.js'
import { expectAnswer } from '../collector-api/expect-answer.js'

/** What a collector gives the pages of a project. */
export interface Definitions {
  readonly version: number
  readonly surveys: readonly Survey[]
}

/** A survey as a collector holds it. */
export interface Survey {
  readonly id: string
  readonly [field: string]: unknown
}

/** What publishing would do. */
export interface Review {
  readonly findings: readonly {
    readonly rule?: string | undefined
    readonly severity: string
    readonly field?: string | undefined
    /** Id of the survey, as far as it has one. */
    readonly survey?: string | null | undefined
    readonly message: string
  }[]
  readonly diff: readonly {
    /** `null` for what is said of all surveys. */
    readonly survey: string | null
    readonly kind: string
    readonly changes: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[]
  }[]
  readonly newSeries: readonly { readonly survey: string; readonly message: string }[]
}

const definitions: v.GenericSchema<unknown, Definitions> = v.looseObject({
  version: v.number(),
  surveys: v.array(v.looseObject({ id: v.string() })),
})

const review: v.GenericSchema<unknown, Review> = v.looseObject({
  findings: v.array(
    v.looseObject({
      rule: v.optional(v.string()),
      severity: v.string(),
      field: v.optional(v.string()),
      survey: v.optional(v.nullable(v.string())),
      message: v.string(),
    }),
  ),
  diff: v.array(
    v.looseObject({
      survey: v.nullable(v.string()),
      kind: v.string(),
      changes: v.array(
        v.looseObject({ field: v.string(), before: v.optional(v.unknown()), after: v.optional(v.unknown()) }),
      ),
    }),
  ),
  newSeries: v.array(v.looseObject({ survey: v.string(), message: v.string() })),
})
const published = v.looseObject({ version: v.number() })
const path = '/v1/definitions'

/** Reads the surveys of a project. */
export async function readDefinitions(api: CollectorApi, project: string): Promise<Definitions> {
  return expectAnswer(definitions, await api.json(path, { project }), 'definitions')
}

/** Asks what publishing these surveys would do. Nothing is changed. */
export async function reviewSurveys(api: CollectorApi, project: string, surveys: readonly unknown[]): Promise<Review> {
  const sent = { method: 'PUT', body: JSON.stringify({ surveys }), headers } as const
  return expectAnswer(review, await api.json(path, { project, dryRun: 'true' }, sent), 'definitions')
}

/**
 * Publishes surveys over the version that was seen, and gives the new one.
 *
 * @throws CollectorError with status 412 where somebody else has published since
 */
export async function publishSurveys(
  api: CollectorApi,
  project: string,
  { surveys, version, note }: Definitions & { readonly note?: string | undefined },
): Promise<number> {
  const body = JSON.stringify({ surveys, ...(note && { note }) })
  const sent = { method: 'PUT', body, headers: { ...headers, 'If-Match': `"${version}"` } } as const
  return expectAnswer(published, await api.json(path, { project }, sent), 'definitions').version
}

const headers = { 'Content-Type': 'application/json' }
