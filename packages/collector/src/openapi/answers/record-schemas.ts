import type { Series } from '@easekit/scales'
import * as v from 'valibot'
import type { Codebook } from '../../export/codebook.js'
import type { Held } from '../../held-records/held-routes.js'
import type { ImportReport } from '../../import/import-report.js'
import type { Verdict } from '../../ingest/verdict.js'
import type { LoyaltySeries } from '../../outcomes/score-loyalty.js'
import { recordSchema, type WireRecord } from '../../wire/record-schema.js'
import { figureSchemas } from './figure-schemas.js'
import { oneOf } from './one-of.js'

interface RecordSchemas {
  readonly Record: v.GenericSchema<unknown, WireRecord>
  readonly Verdict: v.GenericSchema<unknown, Verdict>
  readonly ChangedRecord: v.GenericSchema
  readonly ChangedRecords: v.GenericSchema
  readonly PersonsRecords: v.GenericSchema
  readonly Records: v.GenericSchema
  readonly MatchedRecords: v.GenericSchema
  readonly Erased: v.GenericSchema<unknown, { readonly erased: number }>
  readonly Contacts: v.GenericSchema
  readonly Held: v.GenericSchema<unknown, Held>
  readonly Replayed: v.GenericSchema<unknown, { readonly replayed: number }>
  readonly Codebook: v.GenericSchema<unknown, Codebook>
  readonly ImportReport: v.GenericSchema<unknown, ImportReport>
  readonly OutcomesAdded: v.GenericSchema
  readonly OutcomeKinds: v.GenericSchema
  readonly Loyalty: v.GenericSchema<unknown, { readonly series: readonly LoyaltySeries[] }>
}

type Ok = Extract<Verdict, { status: 'ok' }>
type Reject = Extract<Verdict, { status: 'reject' }>
type Retry = Extract<Verdict, { status: 'retry' }>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const rev = v.pipe(v.number(), v.safeInteger())
const time = v.pipe(v.string(), v.isoTimestamp())
const next = v.pipe(v.nullable(v.string()), v.description('Continues the list; null at its end.'))

const verdict = v.pipe(
  v.union([
    v.object({
      v: v.literal(1),
      id: v.string(),
      rev,
      status: v.literal('ok'),
      detail: oneOf<Ok['detail']>({ stored: true, duplicate: true, stale: true, held: true, erased: true }),
      paused: v.exactOptional(v.string()),
    }),
    v.object({
      v: v.literal(1),
      id: v.string(),
      rev,
      status: v.literal('reject'),
      reason: oneOf<Reject['reason']>({ unknown_project: true, too_large: true, too_many_held: true }),
    }),
    v.object({
      v: v.literal(1),
      status: v.literal('retry'),
      reason: oneOf<Retry['reason']>({ rate_limited: true, busy: true, not_committed: true, unreadable: true }),
      retryAfter: v.number(),
    }),
  ]),
  v.description(
    'What becomes of a record. Only `ok` and `reject` end its life in the browser; `retryAfter` is in seconds.',
  ),
)

const changedRecord = v.union([
  v.object({ id: v.string(), status: v.literal('erased'), changedAt: time }),
  v.object({
    id: v.string(),
    status: v.literal('stored'),
    rev,
    done: v.boolean(),
    changedAt: time,
    record: recordSchema,
  }),
])
const changedRecords = v.pipe(
  v.object({ records: v.array(changedRecord), cursor: v.string() }),
  v.description('The records of a project in the order of their last change.'),
)

const personsRecords = v.pipe(
  v.object({
    records: v.array(
      v.object({
        id: v.string(),
        status: v.picklist(['stored', 'held', 'unreadable']),
        receivedAt: time,
        record: v.pipe(v.unknown(), v.description('As it came; of an unreadable one the text.')),
        contact: v.exactOptional(v.object({ to: v.string(), consent: v.string() })),
      }),
    ),
    outcomes: v.exactOptional(
      v.array(
        v.object({
          id: v.string(),
          subject: v.string(),
          kind: v.string(),
          at: count,
          value: v.nullable(v.number()),
          currency: v.nullable(v.string()),
          receivedAt: count,
        }),
      ),
    ),
  }),
  v.description('Everything that is known of a subject or a response.'),
)

const loyaltyPart = {
  asked: count,
  came: count,
  share: v.nullable(v.object({ value: v.number(), interval: v.nullable(figureSchemas.Interval) })),
  values: v.array(v.object({ currency: v.nullable(v.string()), count, median: v.number() })),
}
const histograms = v.array(
  v.object({
    survey: v.string(),
    scale: v.nullable(v.string()),
    question: v.string(),
    counts: v.record(v.string(), count),
  }),
)

/** What the addresses of single records answer. */
export const recordSchemas: RecordSchemas = {
  Record: recordSchema,
  Verdict: verdict,
  ChangedRecord: changedRecord,
  ChangedRecords: changedRecords,
  PersonsRecords: personsRecords,
  Records: v.union([changedRecords, personsRecords]),
  MatchedRecords: v.object({
    records: v.array(
      v.object({
        id: v.string(),
        status: v.picklist(['stored', 'held']),
        receivedAt: time,
        survey: v.nullable(v.string()),
        page: v.nullable(v.string()),
      }),
    ),
    next,
  }),
  Erased: v.object({ erased: count }),
  Contacts: v.object({
    contacts: v.array(
      v.object({
        id: v.string(),
        to: v.string(),
        consent: v.string(),
        survey: v.string(),
        effort: v.nullable(v.number()),
        at: time,
      }),
    ),
    next,
  }),
  Held: v.object({
    count,
    full: v.pipe(
      v.array(v.string()),
      v.description('Declared surveys of which no more is held, and "" for all others together.'),
    ),
    records: v.array(v.object({ id: v.string(), rev, reason: v.string(), receivedAt: time })),
  }),
  Replayed: v.object({ replayed: count }),
  Codebook: v.object({
    project: v.string(),
    survey: v.string(),
    columns: v.array(
      v.object({
        name: v.string(),
        label: v.string(),
        type: v.picklist(['text', 'number', 'boolean', 'time', 'day']),
        scale: v.exactOptional(v.string()),
        direction: v.exactOptional(v.string()),
        values: v.exactOptional(v.array(v.object({ value: v.number(), label: v.string() }))),
      }),
    ),
  }),
  ImportReport: v.object({
    rows: count,
    accepted: count,
    refused: v.array(v.object({ row: count, id: v.nullable(v.string()), why: v.string() })),
    histogram: v.object({ before: histograms, after: histograms }),
  }),
  OutcomesAdded: v.object({ added: count, known: count }),
  OutcomeKinds: v.object({ kinds: v.array(v.string()) }),
  Loyalty: v.object({
    kind: v.string(),
    within: count,
    until: time,
    note: v.string(),
    series: v.array(
      v.object({
        scale: v.string(),
        fingerprint: v.string(),
        series: figureSchemas.Series as v.GenericSchema<unknown, Series>,
        points: v.array(v.object({ value: v.number(), ...loyaltyPart })),
        bands: v.array(v.object({ band: v.string(), ...loyaltyPart })),
      }),
    ),
  }),
}
