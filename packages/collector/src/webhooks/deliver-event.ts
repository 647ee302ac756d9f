import type { Project } from '../projects/project.js'
import type { EventEnd } from '../storage/event-end.js'
import type { PendingEvent } from '../storage/pending-event.js'
import type { WireRecord } from '../wire/record-schema.js'
import { endOfTry } from './end-of-try.js'
import { eventMessage } from './event-message.js'
import { isWanted } from './is-wanted.js'
import { postMessage } from './post-message.js'

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
  const message = eventMessage(event, data, { secret: webhook.secret, now: now() })
  const error = await postMessage(webhook.url, message, { fetch, signal })
  return endOfTry(error, event, { now: now(), random: random(), signal })
}

// Of an erased response nothing is left to tell but which one it was.
function dataOf({ project, id, kind, body }: PendingEvent): object | undefined {
  if (kind === 'erased') return { project, id }
  if (body === undefined) return undefined
  const { v: _version, ...record } = JSON.parse(body)
  // A later partial revision may be the newest one; the response is completed all the same.
  return { ...record, done: true }
}
