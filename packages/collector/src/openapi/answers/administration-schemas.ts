import * as v from 'valibot'
import type { ListedLink } from '../../access/link-routes.js'
import type { Problem } from '../../http/send-problem.js'
import type { Review } from '../../remote-config/publish.js'

interface AdministrationSchemas {
  readonly Problem: v.GenericSchema<unknown, Problem>
  readonly Status: v.GenericSchema
  readonly Projects: v.GenericSchema
  readonly Project: v.GenericSchema
  readonly Deleted: v.GenericSchema
  readonly Tokens: v.GenericSchema
  readonly Token: v.GenericSchema
  readonly Revoked: v.GenericSchema
  readonly Links: v.GenericSchema<unknown, { readonly links: readonly ListedLink[] }>
  readonly Link: v.GenericSchema
  readonly Audit: v.GenericSchema
  readonly Pauses: v.GenericSchema
  readonly Paused: v.GenericSchema
  readonly PageConfiguration: v.GenericSchema
  readonly Review: v.GenericSchema<unknown, Review>
  readonly Definitions: v.GenericSchema
  readonly Definition: v.GenericSchema
  readonly Publication: v.GenericSchema<unknown, Review>
  readonly RefusedPublication: v.GenericSchema<unknown, Problem & Review>
  readonly Conflict: v.GenericSchema<unknown, Problem>
  readonly JsonSchema: v.GenericSchema
  readonly OpenApi: v.GenericSchema
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const time = v.pipe(v.string(), v.isoTimestamp())
const next = v.pipe(v.nullable(v.string()), v.description('Continues the list; null at its end.'))
const surveyKind = v.picklist(['added', 'removed', 'changed'])

const review = {
  findings: v.array(
    v.object({
      rule: v.string(),
      severity: v.picklist(['error', 'warning', 'note']),
      field: v.string(),
      survey: v.nullable(v.string()),
      message: v.string(),
    }),
  ),
  diff: v.array(
    v.object({
      survey: v.nullable(v.string()),
      kind: surveyKind,
      changes: v.array(
        v.object({ field: v.string(), before: v.exactOptional(v.unknown()), after: v.exactOptional(v.unknown()) }),
      ),
    }),
  ),
  newSeries: v.array(v.object({ survey: v.string(), because: v.array(v.string()), message: v.string() })),
}
const problem = { error: v.string(), message: v.string(), parameter: v.exactOptional(v.string()) }
const page = v.pipe(v.looseObject({}), v.description('What a page says for all surveys, such as `theme`.'))
const surveys = v.pipe(v.array(v.looseObject({})), v.description('Each as `/v1/definition-schema` describes it.'))
const entry = {
  version: count,
  at: time,
  who: v.string(),
  note: v.string(),
  changes: v.array(v.object({ survey: v.nullable(v.string()), kind: surveyKind })),
}

/** What the addresses for those who run a collector answer. */
export const administrationSchemas: AdministrationSchemas = {
  Problem: v.pipe(
    v.object(problem),
    v.description('What went wrong: a word for programs, a sentence for people, and the parameter that it is about.'),
  ),
  Status: v.object({ status: v.literal('ok') }),
  Projects: v.object({
    reader: v.picklist(['records', 'results', 'publish']),
    publishes: v.boolean(),
    onlySurvey: v.exactOptional(v.string()),
    projects: v.array(
      v.object({
        id: v.string(),
        name: v.exactOptional(v.string()),
        isPaused: v.boolean(),
        floor: count,
        demo: v.boolean(),
        timeZone: v.exactOptional(v.string()),
      }),
    ),
    unknown: v.exactOptional(v.array(v.object({ id: v.string(), requests: count, lastAt: time }))),
  }),
  Project: v.object({
    id: v.string(),
    name: v.nullable(v.string()),
    isPaused: v.boolean(),
    floor: v.exactOptional(count),
    demo: v.exactOptional(v.boolean()),
  }),
  Deleted: v.object({ deleted: v.string() }),
  Tokens: v.object({
    tokens: v.array(v.object({ name: v.string(), scopes: v.array(v.string()), createdAt: time })),
  }),
  Token: v.object({
    name: v.string(),
    scopes: v.array(v.string()),
    token: v.pipe(v.string(), v.description('The secret. It is told once.')),
  }),
  Revoked: v.object({ revoked: v.string() }),
  Links: v.object({
    links: v.array(
      v.object({
        name: v.string(),
        survey: v.nullable(v.string()),
        createdAt: time,
        endsAt: time,
        hasEnded: v.boolean(),
      }),
    ),
  }),
  Link: v.object({
    name: v.string(),
    project: v.string(),
    survey: v.nullable(v.string()),
    endsAt: time,
    token: v.string(),
    address: v.pipe(v.string(), v.description('Below the address of the collector. It is told once.')),
  }),
  Audit: v.object({
    entries: v.array(v.object({ at: time, who: v.string(), what: v.string(), detail: v.string() })),
    next,
  }),
  Pauses: v.object({ project: v.string(), paused: v.array(v.string()) }),
  Paused: v.object({ paused: v.boolean() }),
  PageConfiguration: v.pipe(
    v.looseObject({}),
    v.description('What the pages of a project ask, see docs/script-tag.md.'),
  ),
  Review: v.object(review),
  Definitions: v.object({
    project: v.string(),
    version: count,
    surveys,
    page,
    isPaused: v.boolean(),
    paused: v.array(v.string()),
    history: v.array(v.object({ ...entry, newSeries: v.array(v.string()) })),
  }),
  Definition: v.object({
    project: v.string(),
    ...entry,
    surveys,
    page,
    diff: review.diff,
    newSeries: review.newSeries,
  }),
  Publication: v.object({
    ...review,
    project: v.exactOptional(v.string()),
    version: v.exactOptional(v.pipe(count, v.description('Absent where nothing was published: `dryRun`.'))),
  }),
  RefusedPublication: v.object({ ...problem, ...review }),
  Conflict: v.object({ ...problem, version: v.pipe(count, v.description('The version that pages get now.')) }),
  JsonSchema: v.looseObject({}),
  OpenApi: v.looseObject({}),
}
