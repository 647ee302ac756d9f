import type { Scale } from '@easekit/scales'
import { type Figure, presetsFor, presetsOf, type ScoreOptions, score } from '@easekit/scales/scoring'
import { barsOf } from './bars-of.js'

/** The answers to one rating and everything computed from them. */
export interface ScoredRating {
  /** Answers to this rating. */
  readonly count: number
  /** Dense: a zero for every point nobody chose. */
  readonly histogram: Readonly<Record<string, number>>
  /** By every preset of the scale, its default first. */
  readonly scores: readonly Figure[]
}

/**
 * What the figures take for a floor: none. Who reads records sees single answers anyway, and published answers come in
 * blocks of at least the project's floor, so that no further one has to hide a figure.
 */
export const noFloor = { floor: 1, demo: true } as const

/** Scores one rating; `undefined` while nobody has answered it. */
export function scoreRating(
  scale: Scale,
  answers: ReadonlyMap<number, number>,
  options: ScoreOptions,
): ScoredRating | undefined {
  const values = scale.labels.map((_, at) => scale.min + at * scale.step)
  const bars = barsOf(scale, answers)
  const count = bars.reduce((sum, n) => sum + n, 0)
  if (count === 0) return undefined
  const fitting = new Set<string>(presetsFor(scale).map(({ id }) => id))
  return {
    count,
    histogram: Object.fromEntries(values.map((value, at) => [String(value), bars[at] ?? 0])),
    scores: presetsOf(scale)
      .filter((id) => fitting.has(id))
      .map((preset) => score(scale, preset, bars, { ...options, ...noFloor })),
  }
}
