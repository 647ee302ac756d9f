import type { LedgerEntry } from './ledger.js'
import type { Throttle } from './throttle.js'

/** What is known when a survey might be shown. */
export interface Question {
  readonly survey: string
  /** Digests of the order's or chat's ids. */
  readonly subjects: readonly string[]
  readonly ledger: readonly LedgerEntry[]
  readonly throttle: Throttle
  /** Share of visitors who are asked, 0 to 1. */
  readonly sampleRate: number
  /** This visitor's draw for this survey, in [0, 1). */
  readonly draw: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** Name of a check that can hold a survey back. */
export type Gate = 'subject' | 'sample' | 'survey-cooldown' | 'any-cooldown' | 'dismissed' | 'dismissed-twice'

/** One check and how it came out. */
export interface GateResult {
  readonly gate: Gate
  readonly pass: boolean
}

const dayMs = 86_400_000

/**
 * Tells for every gate whether it lets the survey through. The survey may be shown when all pass; the first that does
 * not is the reason.
 */
export function decide(question: Question): GateResult[] {
  const { ledger, throttle, now } = question
  // A time in the future comes from a clock that was set back since; it counts as now.
  const byTime = [...ledger].sort((a, b) => b.at - a.at)
  const rested = (entry: LedgerEntry | undefined, days: number): boolean =>
    !entry || days === 0 || now - Math.min(entry.at, now) >= days * dayMs
  const dismissals = byTime.findIndex((entry) => entry.ending !== 'dismissed')
  const inARow = dismissals < 0 ? byTime.length : dismissals

  return [
    {
      gate: 'subject',
      pass: !ledger.some(
        (entry) => entry.survey === question.survey && entry.subjects.some((one) => question.subjects.includes(one)),
      ),
    },
    { gate: 'sample', pass: question.draw < question.sampleRate },
    {
      gate: 'survey-cooldown',
      pass: rested(
        byTime.find((entry) => entry.survey === question.survey),
        throttle.surveyDays,
      ),
    },
    { gate: 'any-cooldown', pass: rested(byTime[0], throttle.anyDays) },
    {
      gate: 'dismissed',
      pass: rested(
        byTime.find((entry) => entry.ending === 'dismissed'),
        throttle.dismissedDays,
      ),
    },
    { gate: 'dismissed-twice', pass: inARow < 2 || rested(byTime[0], throttle.dismissedTwiceDays) },
  ]
}
