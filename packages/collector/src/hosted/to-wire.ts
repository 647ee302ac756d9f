import type { Snapshot } from './make-record.js'
import type { PageState } from './page-state.js'

/** A record as it goes over the wire. */
export interface WireBody {
  readonly body: string
  /** The revision without what marks a completed record. */
  readonly rev: number
}

const perMs = 1024
const completedStep = 2 ** 52

/** What the collector tells itself of a page without a script. `now` is epoch ms. */
export function toWire(
  { id, survey, answers, context, contact, done = false }: Snapshot,
  { project, rev: former }: PageState,
  now: number,
): WireBody {
  const rev = Math.max(former + 1, Math.floor((now + Math.random()) * perMs))
  const record = { v: 1, project, id, rev: rev + (done ? completedStep : 0), done, at: now }
  return { body: JSON.stringify({ ...record, survey, answers, context, contact }), rev }
}
