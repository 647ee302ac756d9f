import type { Direction } from '@easekit/scales'
import type { Unit } from '@easekit/scales/scoring'

/** What is said of scores, histograms, funnels and comments. */
export interface FigureWords {
  readonly figureNames: Readonly<Record<Unit, string>>
  /** "on 1 to 7". */
  readonly onScale: (min: string, max: string) => string
  readonly interval: (low: string, high: string) => string
  readonly between: (low: string, high: string) => string
  readonly pooledHere: (fields: string) => string
  readonly pooledFields: Readonly<Record<string, string>>
  /** What a share counts; the points come as "5–7 (Agree, …)". */
  readonly shareOf: (points: string) => string
  readonly netOf: (easy: string, hard: string) => string
  readonly ends: Readonly<Record<Direction, readonly [hard: string, easy: string]>>
  readonly ownQuestion: string
  readonly scoreOf: (name: string) => string
  readonly keepInMind: string
  readonly warnings: Readonly<Record<string, string>>
  readonly pooledNote: (fields: string) => string
  readonly allFigures: string
  readonly histogram: {
    readonly title: string
    readonly legend: string
    readonly value: string
    readonly label: string
    readonly answers: string
    readonly share: string
  }
  readonly funnel: {
    readonly title: string
    readonly stages: Readonly<Record<'shown' | 'answered' | 'completed' | 'dismissed' | 'open', string>>
    readonly stage: string
    readonly responses: string
    readonly ofShown: string
    readonly all: string
    readonly hint: string
  }
  readonly series: {
    readonly title: string
    readonly series: string
    readonly answers: string
    readonly average: string
    readonly share: string
    readonly other: string
    readonly folded: (answers: string, n: number, floor: string) => string
    readonly names: {
      readonly own: string
      readonly wording: (value: string) => string
      readonly question: (value: string) => string
      readonly layout: (value: string) => string
      readonly glyph: (value: string) => string
      readonly orientation: (value: string) => string
      readonly labels: (value: string) => string
      readonly required: string
      readonly optional: string
    }
  }
  readonly noAnswers: {
    readonly title: string
    readonly published: string
    readonly notShown: string
    readonly shown: string
  }
  readonly reasons: {
    readonly title: string
    readonly more: (n: string) => string
    readonly hint: string
  }
  readonly comments: {
    readonly title: string
    readonly none: string
    readonly more: string
    readonly newest: (n: string) => string
  }
  readonly summary: (answers: string, figures: readonly string[]) => string
}
