import type { BegunShowing } from '../../trigger/begun-showing.js'
import { pendingPrefix, signalLifeMs } from './hand-over.js'

/** What was written or chosen and not sent yet. */
export interface Unsent {
  readonly comment: string
  /** Ids of the chosen reasons. */
  readonly reasons: readonly string[]
}

/** What a page keeps of it, so that no navigation loses it. It never leaves the device. */
export interface Draft {
  readonly v: 1
  /** Version of the survey. */
  readonly version: number
  /** When something was written last, in epoch milliseconds. */
  readonly at: number
  /** Digest of the id of the order or chat. */
  readonly subject: string
  readonly said: Unsent
  /** The showing that goes on with the next page, and the signal that led to it; missing where it was closed. */
  readonly showing?:
    | (BegunShowing & {
        readonly signal: { readonly name: string; readonly source: string; readonly at: number }
        readonly subjects: readonly string[]
      })
    | undefined
}

/** Where the draft of a survey is kept. */
export function draftKey(project: string, survey: string): string {
  return `${pendingPrefix(project)}-unsent:${survey}`
}

/** Reads a draft; nothing where there is none, or where it is older than ten minutes. */
export function readDraft(text: string, now: number): Draft | undefined {
  try {
    const draft: Draft = JSON.parse(text)
    const { v, at, said, showing } = draft
    const isText = typeof said.comment === 'string' && Array.isArray(said.reasons)
    const isWhole = !showing || (/^(asking|explaining)$/.test(showing.phase) && showing.signal.at > 0 && showing.facts)
    return v === 1 && isText && isWhole && Math.abs(now - at) < signalLifeMs ? draft : undefined
  } catch {
    return undefined
  }
}
