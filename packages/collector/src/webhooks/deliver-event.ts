import type { Project } from '../projects/project.js'
import type { EventEnd, PendingEvent } from '../storage/store.js'
import type { WireRecord } from '../wire/record-schema.js'
import { type EventMessage, eventMessage } from './event-message.js'
import { isWanted } from './is-wanted.js'
import { nextTry } from './next-try.js'

const timeoutMs = 15_000

/** The world as delivering sees it. */
export interface Courier {
  readonly fetch: typeof fetch
  /** Epoch ms. */
  readonly now: () => number
  /** 0–1. */
  readonly random: () => number
  /** Ends a try that is under way. */
  readonly signal: AbortSignal
}

/**
 * Tries once to deliver an event and says how that ended. Only a 2xx counts; redirects are not followed. What the filters of
 * the webhook leave out is not sent.
 */
export async function deliverEvent(
  event: PendingEvent,
  webhook: NonNullable<Project['webhook']>,
  { fetch, now, random, signal }: Courier,
): Promise<EventEnd> {
  const data = dataOf(event)
  if (data === undefined) return { type: 'given-up', error: 'erased' }
  const isKind = webhook.kinds.some((kind) => kind === event.kind)
  if (!isKind || (event.kind === 'completed' && !isWanted(data as WireRecord, webhook.only)))
    return { type: 'left-out' }
  const error = await send(webhook.url, eventMessage(event, data, { secret: webhook.secret, now: now() }), {
    fetch,
    signal,
  })
  if (error === undefined) return { type: 'delivered', at: now() }
  // Not the receiver's fault: whoever starts next tries at once.
  if (signal.aborted) return { type: 'retry', dueAt: now(), error: 'stopped' }
  const tried = { attempts: event.attempts + 1, createdAt: event.createdAt, now: now(), random: random() }
  const dueAt = nextTry(tried)
  return dueAt === undefined ? { type: 'given-up', error } : { type: 'retry', dueAt, error }
}

// Of an erased response nothing is left to tell but which one it was.
function dataOf({ project, id, kind, body }: PendingEvent): object | undefined {
  if (kind === 'erased') return { project, id }
  if (body === undefined) return undefined
  const { v: _version, ...record } = JSON.parse(body)
  // A later partial revision may be the newest one; the response is completed all the same.
  return { ...record, done: true }
}

async function send(
  url: string,
  message: EventMessage,
  { fetch, signal }: Pick<Courier, 'fetch' | 'signal'>,
): Promise<string | undefined> {
  try {
    const either = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await fetch(url, { method: 'POST', ...message, redirect: 'manual', signal: either })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no connection'
  }
}
