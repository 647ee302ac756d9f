import { presetsFor } from '@easekit/scales/scoring'
import type { AlertTarget } from '../projects/alert-options.js'
import { shiftDay } from '../publishing/days.js'
import { barsOf } from '../results/bars-of.js'
import type { FigureFacts, TargetFacts } from './alert-facts.js'
import type { CheckOptions } from './check-control.js'
import { figureFacts } from './figure-facts.js'
import type { Windows } from './open-windows.js'
import { answersIn, ratedSeries } from './rated-series.js'
import type { Verdict } from './verdict.js'

const windowDays = 28
const fewest = 30

/** Where a survey stands beside its target. `unsure`: the interval holds the target, or there are fewer than 30 answers. */
export interface TargetStanding extends TargetFacts {
  readonly standing: 'met' | 'missed' | 'unsure'
}

/**
 * Holds the last 28 finished days of a survey to its target, every series for itself. Missed is what one of them misses with its
 * whole interval; met, what each meets with its whole interval. `undefined` where nothing can be held to it.
 */
export async function standToTarget(
  read: Windows,
  { survey, today, target }: { readonly survey: string; readonly today: string; readonly target: AlertTarget },
): Promise<TargetStanding | undefined> {
  const [from, to] = [shiftDay(today, -windowDays), shiftDay(today, -1)]
  const window = await read(from, to)
  const standings = ratedSeries(window).flatMap((rated): readonly TargetStanding[] => {
    const { scale } = rated
    const preset = target.preset ?? rated.preset
    if (!presetsFor(scale).some(({ id, items }) => id === preset && !items)) return []
    const figure = figureFacts(rated, barsOf(scale, answersIn(window, rated) ?? new Map()), preset)
    if (!figure) return []
    return [
      { kind: 'target', survey, from, to, figure, target: target.value, standing: standingOf(figure, target.value) },
    ]
  })
  const largest = [...standings].sort((a, b) => b.figure.count - a.figure.count)
  const missed = largest.find(({ standing }) => standing === 'missed')
  return missed ?? largest.find(({ standing }) => standing === 'unsure') ?? largest[0]
}

/** Whether a survey misses its target for sure. It is over when the score itself reaches it, so that nothing flickers. */
export async function checkTarget(
  read: Windows,
  { survey, today, target }: CheckOptions<TargetFacts> & { readonly target: AlertTarget },
): Promise<Verdict<TargetFacts>> {
  const stood = await standToTarget(read, { survey, today, target })
  if (!stood) return { state: 'unsure' }
  const { standing, ...facts } = stood
  if (standing === 'missed') return { state: 'found', facts }
  return reaches(facts.figure, facts.figure.value, facts.target) ? { state: 'clear', facts } : { state: 'unsure' }
}

function standingOf(figure: FigureFacts, target: number): TargetStanding['standing'] {
  const { interval, count, value } = figure
  if (count < fewest) return 'unsure'
  const [worst, best] = byGoodness(figure, interval?.low ?? value, interval?.high ?? value)
  if (reaches(figure, worst, target)) return 'met'
  return reaches(figure, best, target) ? 'unsure' : 'missed'
}

function byGoodness({ larger }: FigureFacts, low: number, high: number): readonly [worst: number, best: number] {
  return larger === 'harder' ? [high, low] : [low, high]
}

function reaches({ larger }: FigureFacts, value: number, target: number): boolean {
  return larger === 'harder' ? value <= target : value >= target
}
