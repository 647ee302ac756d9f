import { createHash } from 'node:crypto'
import type { Log } from '../log.js'
import type { Project } from '../options/project.js'
import type { Write } from '../storage/store.js'
import { decodeBody } from '../wire/decode-body.js'
import { limits } from '../wire/limits.js'
import { readBody } from '../wire/read-body.js'
import type { Envelope } from '../wire/read-envelope.js'
import { readEnvelopePrefix } from '../wire/read-envelope-prefix.js'
import type { Written } from './create-writer.js'
import { readSubmission } from './read-submission.js'
import { redact } from './redact.js'
import type { RetryReason, Verdict } from './verdict.js'

const keptScrapLength = 8192
const waitSeconds: Readonly<Record<RetryReason, number>> = {
  rate_limited: 30,
  busy: 5,
  not_committed: 10,
  unreadable: 60,
}

/** What receiving a record needs: the projects, the way to the disk, the limiter, the clock and the log. */
export interface Receiver {
  readonly projects: ReadonlyMap<string, Project>
  readonly write: (write: Write) => Promise<Written>
  /** Takes a token for a project; returns the seconds to wait, or 0. */
  readonly limit: (project: string, now: number) => number
  readonly now: () => number
  readonly log: Log
}

/**
 * Takes one request of `POST /v1/responses` to its verdict. Never rejects: whatever the body holds, the sender gets an
 * answer that either ends the record's life or tells when to come back.
 */
export async function receive(request: Request, receiver: Receiver): Promise<Verdict> {
  const read = await readBody(request, limits.wire).catch(() => undefined)
  if (!read) return retry('unreadable') // The sender hung up half-way: nothing whole to keep, and nobody to tell.
  const { bytes, complete } = read
  const decoded = decodeBody(bytes, !complete)
  if (decoded.type === 'text' && (!complete || decoded.size > limits.decoded)) {
    const envelope = readEnvelopePrefix(decoded.text)
    if (!envelope) return retry('unreadable')
    return reject(envelope, receiver.projects.has(envelope.project) ? 'too_large' : 'unknown_project')
  }
  const now = receiver.now()
  const origin = request.headers.get('Origin') || null
  const { projects } = receiver
  const submission =
    decoded.type === 'text'
      ? readSubmission(decoded.text, { projects, origin, receivedAt: now })
      : ({ type: 'unreadable' } as const)
  if (submission.type === 'unreadable') return keepScrap(decoded.text, now, receiver)
  if (submission.type === 'unknown-project') return reject(submission.envelope, 'unknown_project')

  const { envelope, write } = submission
  const wait = receiver.limit(envelope.project, now)
  if (wait > 0) return retry('rate_limited', wait)
  const written = await receiver.write(write)
  if (written.type === 'busy') return retry('busy')
  if (written.type === 'failed') {
    receiver.log.error({ project: envelope.project, err: written.error }, 'a response could not be committed')
    return retry('not_committed')
  }
  const { detail, rev } = written.outcome
  // A path, never a value: the value may be what a person wrote.
  if (write.type === 'letter') {
    receiver.log.warn({ project: envelope.project, field: write.letter.reason.split(':')[0] }, 'a record is held')
  }
  return { v: 1, id: envelope.id, rev, status: 'ok', detail }
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

function reject({ id, rev }: Envelope, reason: 'unknown_project' | 'too_large'): Verdict {
  return { v: 1, id, rev, status: 'reject', reason }
}
