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
export function decide({ survey, subjects, ledger, throttle, sampleRate, draw, now }: Question): GateResult[] {
  // EaseKit's own convention: published ladders range from 7 to 120 days.
  const { surveyDays = 30, anyDays = 14, dismissedDays = 60, dismissedTwiceDays = 180 } = throttle ?? {}
  const byTime = [...ledger].sort((a, b) => b.at - a.at)
  const [last, former] = byTime
  const isDismissed = (entry: LedgerEntry | undefined): boolean => entry?.ending === 'dismissed'
  // A time in the future comes from a clock that was set back since; no rest is over then.
  const rest = (gate: Gate, entry: LedgerEntry | undefined, days: number): GateResult => ({
    gate,
    pass: !entry || !days || now - entry.at >= days * dayMs,
  })

  return [
    {
      gate: 'subject',
      pass: !ledger.some((entry) => entry.survey === survey && subjects.some((one) => entry.subjects.includes(one))),
    },
    { gate: 'sample', pass: draw < sampleRate },
    rest(
      'survey-cooldown',
      byTime.find((entry) => entry.survey === survey),
      surveyDays,
    ),
    rest('any-cooldown', last, anyDays),
    rest('dismissed', byTime.find(isDismissed), dismissedDays),
    rest('dismissed-twice', isDismissed(last) && isDismissed(former) ? last : undefined, dismissedTwiceDays),
  ]
}
