import { createHash } from 'node:crypto'
import { redact } from '@easekit/scales/redaction'
import type { AddressReader } from '../http/create-address-reader.js'
import type { Metrics } from '../monitoring/create-metrics.js'
import type { Log } from '../monitoring/log.js'
import type { ProjectRegistry } from '../projects/create-project-registry.js'
import { isPausedIn } from '../projects/is-paused-in.js'
import type { Project } from '../projects/project.js'
import type { Write } from '../storage/write.js'
import { decodeBody } from '../wire/decode-body.js'
import { readBody } from '../wire/read-body.js'
import { type Envelope, readEnvelopePrefix } from '../wire/read-envelope.js'
import type { Written } from './create-batch-writer.js'
import type { UploadBudget } from './create-upload-budget.js'
import { readSubmission, type Submission } from './read-submission.js'
import type { UnknownProjects } from './unknown-projects.js'
import type { RejectReason, RetryReason, Verdict } from './verdict.js'

// What the wire format allows, in bytes: `decoded` counts the JSON itself, `wire` the same bytes as `b64:` text.
const limits = { decoded: 262_144, wire: 349_532 }
const keptScrapLength = 8192
/** How old knowledge of the projects may be, in ms, for one that is known and for one that is not. */
const maxAge = { known: 5000, unknown: 1000 }
const waitSeconds: Readonly<Record<RetryReason, number>> = {
  rate_limited: 30,
  busy: 5,
  not_committed: 10,
  unreadable: 60,
}

/** What receiving a record needs: the projects, the way to the disk, the limiter, the clock and the log. */
export interface Receiver {
  readonly projects: ReadonlyMap<string, Project>
  /** Brings the projects up to date. */
  readonly registry: Pick<ProjectRegistry, 'refresh' | 'keepFresh'>
  readonly write: (write: Write) => Promise<Written>
  /** Takes a token for a project; returns the seconds to wait, or 0. */
  readonly limit: (project: string, now: number) => number
  /** Who sends, as far as limits need to know. `address` is that of the connection. */
  readonly senderOf: AddressReader
  /** Takes a token for a sender; returns the seconds to wait, or 0. */
  readonly limitSender: (sender: string, now: number) => number
  readonly takeUpload: UploadBudget
  readonly now: () => number
  readonly log: Log
  /** Told of records whose project is not configured. */
  readonly unknown: Pick<UnknownProjects, 'note'>
  readonly metrics: Pick<Metrics, 'countVerdict' | 'observeCommit'>
}

/**
 * Takes one request of `POST /v1/responses` to its verdict. Never rejects: whatever the body holds, the sender gets an
 * answer that either ends the record's life or tells when to come back.
 */
export async function receive(request: Request, address: string | undefined, receiver: Receiver): Promise<Verdict> {
  const first = receiver.registry.keepFresh(maxAge.known)
  if (first) await first
  const { verdict, project } = await judge(request, receiver.senderOf(request, address), receiver)
  const outcome = verdict.status === 'ok' ? verdict.detail : verdict.reason
  receiver.metrics.countVerdict(project !== undefined && receiver.projects.has(project) ? project : '', outcome)
  return verdict
}

interface Judged {
  readonly verdict: Verdict
  readonly project?: string
}

async function judge(request: Request, sender: string | undefined, receiver: Receiver): Promise<Judged> {
  // Before anything is read: refusing must cost less than sending.
  const senderWait = sender === undefined ? 0 : receiver.limitSender(sender, receiver.now())
  if (senderWait > 0) return { verdict: retry('rate_limited', senderWait) }
  const announced = Number(request.headers.get('Content-Length') ?? limits.wire)
  const release = receiver.takeUpload(sender, announced <= limits.wire ? announced : limits.wire)
  if (!release) return { verdict: retry('busy') }
  const read = await readBody(request, limits.wire)
    .catch(() => undefined)
    .finally(release)
  if (!read) return { verdict: retry('unreadable') } // The sender hung up half-way: nothing whole to keep, and nobody to tell.
  const { bytes, complete } = read
  const decoded = decodeBody(bytes, !complete)
  if (decoded.type === 'text' && (!complete || decoded.size > limits.decoded)) {
    const envelope = readEnvelopePrefix(decoded.text)
    if (!envelope) return { verdict: retry('unreadable') }
    const reason = receiver.projects.has(envelope.project) ? 'too_large' : 'unknown_project'
    return { verdict: reject(envelope, reason), project: envelope.project }
  }
  const now = receiver.now()
  // The wire format says in its first bytes whose record it is, so that the limit comes before the parsing.
  const early = decoded.type === 'text' ? readEnvelopePrefix(decoded.text)?.project : undefined
  const earlyWait = early !== undefined && receiver.projects.has(early) ? receiver.limit(early, now) : 0
  if (early !== undefined && earlyWait > 0) return { verdict: retry('rate_limited', earlyWait), project: early }
  const origin = request.headers.get('Origin') || null
  const { projects } = receiver
  const interpret = (): Submission =>
    decoded.type === 'text'
      ? readSubmission(decoded.text, { projects, origin, receivedAt: now })
      : { type: 'unreadable' }
  let submission = interpret()
  if (submission.type === 'unknown-project') {
    // It may have been created since.
    await receiver.registry.refresh(maxAge.unknown)
    if (projects.has(submission.envelope.project)) submission = interpret()
  }
  if (submission.type === 'unreadable') return { verdict: await keepScrap(decoded.text, now, receiver) }
  if (submission.type === 'unknown-project') {
    // Without this line a typing mistake in a page would be known to nobody who runs the collector.
    receiver.unknown.note(submission.envelope.project, now)
    receiver.log.warn(
      { unknownProject: submission.envelope.project.slice(0, 64) },
      'a record names a project that is not configured',
    )
    return { verdict: reject(submission.envelope, 'unknown_project') }
  }

  const { envelope, write } = submission
  const { project } = envelope
  const wait = project === early ? 0 : receiver.limit(project, now)
  if (wait > 0) return { verdict: retry('rate_limited', wait), project }
  const queuedAt = performance.now()
  const written = await receiver.write(write)
  receiver.metrics.observeCommit((performance.now() - queuedAt) / 1000)
  if (written.type === 'busy') return { verdict: retry('busy'), project }
  if (written.type === 'failed') return { verdict: retry('not_committed'), project }
  const { detail, rev } = written.outcome
  if (detail === 'full') {
    receiver.log.warn({ project }, 'a record that cannot be counted is refused: too many are held already')
    return { verdict: reject(envelope, 'too_many_held'), project }
  }
  // A path, never a value: the value may be what a person wrote.
  if (write.type === 'letter' && detail === 'held') {
    receiver.log.warn({ project, field: write.letter.reason.split(':')[0] }, 'a record is held')
  }
  const survey = write.type === 'response' ? write.row.survey : ''
  const paused = survey && isPausedIn(projects.get(project), survey) ? { paused: survey } : {}
  return { verdict: { v: 1, id: envelope.id, rev, status: 'ok', detail, ...paused }, project }
}

async function keepScrap(text: string, receivedAt: number, { write, log, limit }: Receiver): Promise<Verdict> {
  const hash = createHash('sha256').update(text).digest('hex')
  log.warn({ hash: hash.slice(0, 16), length: text.length }, 'a body could not be read')
  if (limit('', receivedAt) === 0) {
    // PostgreSQL text takes no NUL, and a copy for diagnosis may lose it.
    const body = redact(text.slice(0, keptScrapLength)).text.replaceAll('\0', '\ufffd')
    await write({ type: 'scrap', scrap: { hash, body, receivedAt } })
  }
  return retry('unreadable')
}

function retry(reason: RetryReason, retryAfter: number = waitSeconds[reason]): Verdict {
  return { v: 1, status: 'retry', reason, retryAfter }
}

function reject({ id, rev }: Envelope, reason: RejectReason): Verdict {
  return { v: 1, id, rev, status: 'reject', reason }
}
