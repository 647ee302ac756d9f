import type { Gate, GateResult } from '../api/explanation.js'
import type { ThrottleOptions } from '../api/gate-options.js'
import type { LedgerEntry } from './ledger/ledger.js'
import { isResting, restDays } from './rest-days.js'

/** What is known when a survey might be shown. */
export interface Question {
  readonly survey: string
  /** Digests of the order's or chat's ids. */
  readonly subjects: readonly string[]
  readonly ledger: readonly LedgerEntry[]
  readonly throttle: ThrottleOptions | undefined
  /** Share of visitors who are asked, 0 to 1. */
  readonly sampleRate: number
  /** This visitor's draw for this survey, in [0, 1). */
  readonly draw: number
  /** Share of visitors who are never asked, 0 to 1. @default 0 */
  readonly holdout?: number | undefined
  /** This visitor's draw for the holdout group, in [0, 1); the last of them are in it. */
  readonly _holdoutDraw?: number | undefined
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Tells for every gate whether it lets the survey through. The survey may be shown when all pass; the first that does
 * not is the reason.
 */
export function basicGates(question: Question): GateResult[] {
  const { survey, subjects, throttle, sampleRate, draw, holdout = 0, _holdoutDraw = 0, now } = question
  const {
    surveyDays = restDays.surveyDays,
    anyDays = restDays.anyDays,
    dismissedDays = restDays.dismissedDays,
    dismissedTwiceDays = restDays.dismissedTwiceDays,
  } = throttle ?? {}
  const all = [...question.ledger].sort((a, b) => b.at - a.at)
  const own = all.filter((entry) => entry.survey === survey)
  const dismissed = all.filter(({ ending }) => ending === 'dismissed')
  const rest = (gate: Gate, [last]: readonly LedgerEntry[], days: number): GateResult => ({
    gate,
    pass: !last || !isResting(last.at, days, now),
  })

  return [
    { gate: 'subject', pass: !own.some((entry) => subjects.some((one) => entry.subjects.includes(one))) },
    { gate: 'holdout', pass: _holdoutDraw < 1 - holdout },
    { gate: 'sample', pass: draw < sampleRate },
    rest('survey-cooldown', own, surveyDays),
    rest('any-cooldown', all, anyDays),
    rest('dismissed', dismissed, dismissedDays),
    rest('dismissed-twice', all[1] && all[1] === dismissed[1] ? all : [], dismissedTwiceDays),
  ]
}
