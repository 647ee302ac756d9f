import type { SendContext, Sender, SendResult } from '../http/sender.js'

/** One attempt that reached the {@link FakeCollector}. */
export interface Attempt {
  /** The bytes, as they came. */
  readonly body: string
  /** How the outbox asked for it to be made. */
  readonly context: SendContext
}

/** One row: the newest revision of one response. */
export interface Row {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly body: string
}

/** What one attempt meets: the honest collector (`'ok'`), or an answer, a failure or a silence of your own. */
export type Answer = 'ok' | ((attempt: Attempt) => SendResult | Promise<SendResult>)

/** A collector in memory, behind a sender. */
export interface FakeCollector {
  /** Give this to `createOutbox`. */
  readonly sender: Sender
  /** Answers for the next attempts, first come first served; afterwards {@link FakeCollector.otherwise} holds. */
  readonly next: (...answers: readonly Answer[]) => void
  /** The answer once none is queued. Starts as `'ok'`. */
  readonly otherwise: (answer: Answer) => void
  /** All attempts so far. */
  readonly attempts: Attempt[]
  /** What was stored, by id. */
  readonly rows: Map<string, Row>
  /** Ids whose completion has fired, once for each firing. */
  readonly completions: string[]
  /** Stores a body as the collector does and returns its answer. */
  readonly accept: (body: string) => SendResult
}

/** Reads a body in either encoding, as a collector must. */
const decode = (body: string): Row => {
  const text = body.startsWith('b64:')
    ? new TextDecoder().decode(Uint8Array.from(atob(body.slice(4)), (char) => char.charCodeAt(0)))
    : body
  const { id, rev, done } = JSON.parse(text) as Row
  return { id, rev, done, body: text }
}

/** Makes a collector that keeps, per id, the row with the highest revision, and fires each completion once. */
export const createFakeCollector = (): FakeCollector => {
  const attempts: Attempt[] = []
  const rows = new Map<string, Row>()
  const completions: string[] = []
  const queue: Answer[] = []
  let standard: Answer = 'ok'

  const accept = (body: string): SendResult => {
    const row = decode(body)
    const { id, rev } = row
    const held = rows.get(id)
    if (row.done && !held?.done) completions.push(id)
    const newest = held && held.rev >= rev ? held : row
    rows.set(id, { ...newest, done: row.done || !!held?.done })
    const detail = !held || rev > held.rev ? 'stored' : rev === held.rev ? 'duplicate' : 'stale'
    return { status: 200, verdict: { id, rev: newest.rev, status: 'ok', detail } }
  }

  return {
    sender: async (body, context) => {
      const attempt = { body, context }
      attempts.push(attempt)
      const answer = queue.shift() ?? standard
      return answer === 'ok' ? accept(body) : answer(attempt)
    },
    next: (...answers) => {
      queue.push(...answers)
    },
    otherwise: (answer) => {
      standard = answer
    },
    attempts,
    rows,
    completions,
    accept,
  }
}
