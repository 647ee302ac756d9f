import type { LedgerEntry } from './ledger.js'
import type { Throttle } from './throttle.js'

/** What is known when a survey might be shown. */
export interface Question {
  readonly survey: string
  /** Digests of the order's or chat's ids. */
  readonly subjects: readonly string[]
  readonly ledger: readonly LedgerEntry[]
  readonly throttle: Throttle | undefined
  /** Share of visitors who are asked, 0 to 1. */
  readonly sampleRate: number
  /** This visitor's draw for this survey, in [0, 1). */
  readonly draw: number
  /** Share of visitors who are never asked, 0 to 1. @default 0 */
  readonly holdout?: number | undefined
  /** This visitor's draw for the holdout group, in [0, 1); the last of them are in it. */
  readonly holdoutDraw?: number | undefined
  /** Epoch milliseconds. */
  readonly now: number
}

/** Name of a check that can hold a survey back. */
export type Gate =
  | 'subject'
  | 'holdout'
  | 'sample'
  | 'survey-cooldown'
  | 'any-cooldown'
  | 'dismissed'
  | 'dismissed-twice'
  | 'cancelled'
  | 'session'
  | 'quota'
  | 'schedule'
  | 'url'
  | 'referrer'
  | 'device'
  | 'language'
  | 'attributes'
  | 'visitor'

/** One check and how it came out. */
export interface GateResult {
  readonly gate: Gate
  readonly pass: boolean
  /** The same in words. */
  readonly why?: string | undefined
}

const dayMs = 86_400_000

/**
 * Tells for every gate whether it lets the survey through. The survey may be shown when all pass; the first that does
 * not is the reason.
 */
export function decide(question: Question): GateResult[] {
  const { survey, subjects, throttle, sampleRate, draw, holdout = 0, holdoutDraw = 0, now } = question
  // EaseKit's own convention: published ladders range from 7 to 120 days.
  const { surveyDays = 30, anyDays = 14, dismissedDays = 60, dismissedTwiceDays = 180 } = throttle ?? {}
  const all = [...question.ledger].sort((a, b) => b.at - a.at)
  const own = all.filter((entry) => entry.survey === survey)
  const dismissed = all.filter(({ ending }) => ending === 'dismissed')
  // A time in the future comes from a clock that was set back since; no rest is over then.
  const rest = (gate: Gate, [last]: readonly LedgerEntry[], days: number): GateResult => ({
    gate,
    pass: !last || !days || now - last.at >= days * dayMs,
  })

  return [
    { gate: 'subject', pass: !own.some((entry) => subjects.some((one) => entry.subjects.includes(one))) },
    { gate: 'holdout', pass: holdoutDraw < 1 - holdout },
    { gate: 'sample', pass: draw < sampleRate },
    rest('survey-cooldown', own, surveyDays),
    rest('any-cooldown', all, anyDays),
    rest('dismissed', dismissed, dismissedDays),
    rest('dismissed-twice', all[1] && all[1] === dismissed[1] ? all : [], dismissedTwiceDays),
  ]
}
