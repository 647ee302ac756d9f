import { type Control, controlLimits } from '@easekit/scales/scoring'
import { shiftDay } from '../publishing/days.js'
import { barsOf } from '../results/bars-of.js'
import type { ControlFacts } from './alert-facts.js'
import { figureFacts } from './figure-facts.js'
import type { AnswerWindow, Windows } from './open-windows.js'
import { answersIn, type RatedSeries, ratedSeries } from './rated-series.js'
import type { Verdict } from './verdict.js'

const baselineWeeks = 12
const longestFreezeDays = 56
const thursday = 4

/** Which survey is checked, and since which day its alert is open, if it is. `today` is the UTC day. */
export interface CheckOptions<Facts> {
  readonly survey: string
  readonly today: string
  readonly open: Facts | undefined
}

/**
 * Whether the last finished week lies outside the limits that the twelve weeks before it set, or yesterday outside those of its
 * weekday; see `controlLimits`. Every series is held against itself. While an alert is open its own days set no limits, for eight
 * weeks: otherwise a bad month would become what is usual.
 */
export async function checkControl(
  read: Windows,
  { survey, today, open }: CheckOptions<ControlFacts>,
): Promise<Verdict<ControlFacts>> {
  const yesterday = shiftDay(today, -1)
  const frozen = open && open.from > shiftDay(today, -longestFreezeDays) ? open.from : undefined
  const judged: ControlFacts[] = []
  for (const [from, to] of [lastWeek(today), [yesterday, yesterday] as const]) {
    const period = await read(from, to)
    const baseline: AnswerWindow[] = []
    for (let weeks = 1; baseline.length < baselineWeeks && weeks <= 2 * baselineWeeks; weeks++) {
      const end = shiftDay(to, -7 * weeks)
      if (frozen === undefined || end < frozen) baseline.push(await read(shiftDay(from, -7 * weeks), end))
    }
    for (const rated of ratedSeries(period)) judged.push(...judge(survey, rated, { period, baseline }))
  }
  const [outside] = judged.filter(({ change }) => change !== null).sort((a, b) => b.figure.count - a.figure.count)
  if (outside) return { state: 'found', facts: outside }
  // What was judged before the alert began cannot end it.
  const [newest] = judged
    .filter(({ to }) => open === undefined || to > open.to)
    .sort((a, b) => b.figure.count - a.figure.count)
  return newest ? { state: 'clear', facts: newest } : { state: 'unsure' }
}

function judge(
  survey: string,
  rated: RatedSeries,
  { period, baseline }: { readonly period: AnswerWindow; readonly baseline: readonly AnswerWindow[] },
): readonly ControlFacts[] {
  const { scale, preset } = rated
  const bars = barsOf(scale, answersIn(period, rated) ?? new Map())
  const before = baseline.map((window) => barsOf(scale, answersIn(window, rated) ?? new Map()))
  const control: Control | undefined = controlLimits(scale, preset, { baseline: before, period: bars })
  const figure = figureFacts(rated, bars)
  if (!control || !figure) return []
  const { from, to } = period
  const { low, high, outside: change } = control
  return [{ kind: 'control', survey, from, to, figure, low, high, change }]
}

// The last week, Monday to Sunday, that is over before a UTC day.
function lastWeek(today: string): readonly [from: string, to: string] {
  const sunday = shiftDay(today, -1 - daysSinceSunday(shiftDay(today, -1)))
  return [shiftDay(sunday, -6), sunday]
}

// The first day of the epoch was a Thursday.
function daysSinceSunday(day: string): number {
  return (Date.parse(day) / 86_400_000 + thursday) % 7
}
