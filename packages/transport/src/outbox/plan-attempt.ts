import { byteLength } from '../http/serialise-record.js'
import type { WaitingRecord } from './choose-next.js'

/** Browsers give 64 KiB to all requests of a page that may outlive it: enough for the two that go at a time. */
const keepaliveBytes = 30_000

/** One attempt to deliver a record: what goes out, and how. */
export interface Attempt extends WaitingRecord {
  /** The record's own bytes. */
  readonly body: string
  /** What is sent: the same bytes, plain or in base64. */
  readonly payload: string
  /** The request may outlive the page. */
  readonly keepalive: boolean
  /** The page is being hidden or left. */
  readonly isLeaving: boolean
}

/**
 * Decides how an attempt is made. A quota used up by another script and a firewall that dislikes words such as "select * from" both
 * look like a dead network: so every second attempt goes without keepalive, and from the third failure on in base64.
 */
export const planAttempt = (record: WaitingRecord, body: string, isLeaving: boolean): Attempt => {
  const { failures } = record.lease
  const isSecond = failures % 2 === 1
  return {
    ...record,
    body,
    payload: isSecond && failures > 2 ? `b64:${btoa(unescape(encodeURIComponent(body)))}` : body,
    keepalive: (isLeaving || !isSecond) && byteLength(body) <= keepaliveBytes,
    isLeaving,
  }
}
