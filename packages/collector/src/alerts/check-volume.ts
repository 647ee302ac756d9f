import { shiftDay } from '../publishing/days.js'
import type { VolumeFacts } from './alert-facts.js'
import type { CheckOptions } from './check-control.js'
import type { AnswerWindow, Windows } from './open-windows.js'
import type { Verdict } from './verdict.js'

/** A day beside the same weekday, for those with many answers; up to four weeks for those with few. */
const spans = [
  { days: 1, step: 7, before: 8 },
  { days: 7, step: 7, before: 8 },
  { days: 14, step: 14, before: 6 },
  { days: 28, step: 28, before: 6 },
] as const
const improbable = 1e-4

/**
 * Whether answers stop coming: so few that they would be improbable (1 in 10,000, Poisson) even where half as many were to be
 * expected as in the poorest of the spans before. The poorest forgives holidays, campaigns and growth, and the half a day that is
 * worse than any so far; where it is nearly nothing, nothing can be told, so that a shop with a few answers a week hears nothing
 * of a week without one. It is over when half of the poorest at its beginning has come in as many days.
 */
export async function checkVolume(
  read: Windows,
  { survey, today, open }: CheckOptions<VolumeFacts>,
): Promise<Verdict<VolumeFacts>> {
  if (open) {
    const window = await endingYesterday(read, today, open.days)
    const facts = factsOf(survey, window, open)
    return { state: 2 * window.answered >= open.least ? 'clear' : 'found', facts }
  }
  for (const { days, step, before } of spans) {
    const window = await endingYesterday(read, today, days)
    const earlier: number[] = []
    for (let at = 1; at <= before; at++) {
      const { answered } = await read(shiftDay(window.from, -step * at), shiftDay(window.to, -step * at))
      earlier.push(answered)
    }
    const least = Math.min(...earlier)
    const { answered } = window
    if (poissonAtMost(answered, least / 2) < improbable)
      return { state: 'found', facts: factsOf(survey, window, { least, days }) }
  }
  return { state: 'unsure' }
}

function endingYesterday(read: Windows, today: string, days: number): Promise<AnswerWindow> {
  return read(shiftDay(today, -days), shiftDay(today, -1))
}

function factsOf(
  survey: string,
  { from, to, answered, shown }: AnswerWindow,
  { least, days }: Pick<VolumeFacts, 'least' | 'days'>,
): VolumeFacts {
  return { kind: 'volume', survey, from, to, answered, shown, least, days }
}

// Term by term; where the mean is so large that they are nothing, so is their sum.
function poissonAtMost(count: number, mean: number): number {
  let log = -mean
  let sum = Math.exp(log)
  for (let k = 1; k <= count; k++) {
    log += Math.log(mean / k)
    sum += Math.exp(log)
  }
  return sum
}
