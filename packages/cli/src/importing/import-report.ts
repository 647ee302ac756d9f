import type { Planned } from './plan-import.js'

/** A row that was not imported. */
export interface Refused {
  /** Its number in the file, from 1, headers not counted. */
  readonly row: number
  /** Its id in the source, where it has one. */
  readonly id: string | null
  readonly why: string
}

/** What an import is going to do, or has done. */
export interface ImportReport {
  readonly rows: number
  /** Rows that are records now. */
  readonly ready: number
  /** How many rows are no answers, by why. */
  readonly leftOut: Readonly<Record<string, number>>
  readonly refused: number
  /** The first of them. */
  readonly refusals: readonly Refused[]
  /** Ratings by value: as the source has them, and as they are recorded. */
  readonly histogram: { readonly source: Histogram; readonly recorded: Histogram }
  /** How many of the records have these besides ratings. */
  readonly carried: { readonly comment: number; readonly reasons: number; readonly subject: number }
  /** Days of the first and the last answer, UTC. */
  readonly days: readonly [first: string, last: string] | null
}

type Histogram = Readonly<Record<string, number>>

/** Adds up what becomes of rows. */
export interface ReportBuilder {
  readonly add: (planned: Planned) => void
  readonly refuse: (refused: Refused) => void
  readonly report: () => ImportReport
}

// Enough to see what is wrong; the counts hold all of them.
const mostRefusals = 1000

export function createReport(): ReportBuilder {
  const leftOut = new Map<string, number>()
  const source = new Map<number, number>()
  const recorded = new Map<number, number>()
  const refusals: Refused[] = []
  const carried = { comment: 0, reasons: 0, subject: 0 }
  let [rows, ready, refused, first, last] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  function refuse(one: Refused): void {
    refused += 1
    if (refusals.length < mostRefusals) refusals.push(one)
  }
  return {
    refuse,
    add(planned) {
      rows += 1
      if ('leftOut' in planned) return count(leftOut, planned.leftOut)
      if ('why' in planned) return refuse(planned)
      const { record, raw } = planned
      ready += 1
      first = Math.min(first, record.at)
      last = Math.max(last, record.at)
      if (record.answers.comment) carried.comment += 1
      if (record.answers.reasons) carried.reasons += 1
      if (record.context.subject) carried.subject += 1
      for (const value of raw) count(source, value)
      for (const [question, value] of Object.entries(record.answers)) {
        if (question.startsWith('effort') && typeof value === 'number') count(recorded, value)
      }
    },
    report: () => ({
      rows,
      ready,
      leftOut: Object.fromEntries(leftOut),
      refused,
      refusals,
      histogram: { source: inOrder(source), recorded: inOrder(recorded) },
      carried,
      days: ready > 0 ? [dayOf(first), dayOf(last)] : null,
    }),
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const inOrder = (counts: Map<number, number>): Histogram => Object.fromEntries([...counts].sort(([a], [b]) => a - b))

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
