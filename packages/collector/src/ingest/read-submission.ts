import { completeSeries, fingerprint, type Series, type TerseSeries } from '@easekit/scales'
import * as v from 'valibot'
import type { Project } from '../projects/project.js'
import { unscoredSeries } from '../storage/unscored-series.js'
import type { DeadLetter, Write } from '../storage/write.js'
import type { WireContext } from '../wire/context-schema.js'
import { knownScale } from '../wire/known-scale.js'
import { type Envelope, readEnvelope } from '../wire/read-envelope.js'
import { recordSchema } from '../wire/record-schema.js'
import { cleanRecord } from './clean-record.js'
import { dimensionsOf } from './dimensions-of.js'
import { findFault } from './find-fault.js'
import { isPlain } from './is-plain.js'
import { keepDeclared } from './keep-declared.js'
import { toResponseRow } from './to-response-row.js'

const mostAnswers = 500
const nothingDeclared = { attributes: {}, isWhole: true } as const

/** What to do with a body: write it, refuse it, or say that it could not be read. */
export type Submission =
  | { readonly type: 'write'; readonly envelope: Envelope; readonly write: Write }
  | { readonly type: 'unknown-project'; readonly envelope: Envelope }
  | { readonly type: 'unreadable' }

/** What the reader needs beside the text. `origin` is the request's header, `receivedAt` epoch ms. */
export interface SubmissionOptions {
  readonly projects: ReadonlyMap<string, Project>
  readonly origin: string | null
  readonly receivedAt: number
  /** Whether it was brought by an import, which is believed when it was answered. @default false */
  readonly isImported?: boolean
}

/**
 * Reads a decoded body. Only a body without an envelope is unreadable; a record of a known project is always written,
 * to the responses if it is valid and to the dead letters if it is not.
 */
export function readSubmission(text: string, options: SubmissionOptions): Submission {
  const value = parseJson(text)
  const envelope = readEnvelope(value)
  if (!envelope) return { type: 'unreadable' }
  const project = options.projects.get(envelope.project)
  if (!project) return { type: 'unknown-project', envelope }

  const { body: cleaned, redacted, redactions, fault: unclean } = cleanRecord(text, value as Record<string, unknown>)
  // What nests too deep to be stored cannot be written out again.
  const { record, attributes, isWhole } =
    unclean === undefined ? keepDeclared(redacted, project.attributes) : { ...nothingDeclared, record: redacted }
  const body = isWhole ? cleaned : JSON.stringify(record)
  const hold = (reason: string): Submission => {
    const done = (value as { done?: unknown }).done === true
    const { survey } = value as { survey?: unknown }
    const letter: DeadLetter = {
      ...envelope,
      done,
      body,
      reason,
      receivedAt: options.receivedAt,
      // A name that cannot be stored is nobody's.
      ...(typeof survey === 'string' && !survey.includes('\0') && { survey: survey.split('@')[0] ?? '' }),
    }
    return { type: 'write', envelope, write: { type: 'letter', letter } }
  }
  if (unclean !== undefined) return hold(unclean)
  // The schema looks at every key several times.
  const keys = Object.keys((value as { answers?: unknown }).answers ?? {}).length
  if (keys > mostAnswers) return hold(`answers: must be at most ${mostAnswers}, got ${keys}`)
  const parsed = v.safeParse(recordSchema, record)
  if (!parsed.success) return hold(describe(parsed.issues[0]))
  const series = seriesOf(parsed.output.context)
  const fault = findFault(parsed.output, series, project, options.origin)
  if (fault !== undefined) return hold(fault)
  const row = toResponseRow(parsed.output, {
    body: parsed.output.contact ? withoutContact(record) : body,
    series: series ? fingerprint(series) : unscoredSeries,
    dimensions: dimensionsOf(parsed.output.context, attributes),
    redactions,
    receivedAt: options.receivedAt,
    ...(options.isImported && { isImported: true }),
  })
  return {
    type: 'write',
    envelope,
    write: {
      type: 'response',
      row,
      fields: series,
      isPlain: project.surveys.has(row.survey) && isPlain(series, project.surveys.get(row.survey)),
    },
  }
}

// Where somebody wants to be contacted is kept in a table of its own.
function withoutContact(record: unknown): string {
  const { contact: _, ...rest } = record as Record<string, unknown>
  return JSON.stringify(rest)
}

// `undefined` when it names no scale, or a scale of the host's own without direction or range. The wire allows any text in
// some fields: a fingerprint only has to tell series apart.
function seriesOf(context: WireContext | undefined): Series | undefined {
  if (context?.scale === undefined) return undefined
  return completeSeries(context as TerseSeries, knownScale(context.scale, context.labels))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Not JSON; the envelope reader turns this into `unreadable`.
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`.slice(0, 500)
}
