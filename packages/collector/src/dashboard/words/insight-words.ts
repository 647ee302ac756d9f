import type { Direction } from '@easekit/scales'

/** What is said of trends, comparisons, segments and the overview. */
export interface InsightWords {
  readonly howComputed: string
  /** What the score of an instrument is called, by its direction. */
  readonly scoreNames: Readonly<Record<Direction, string>>
  readonly overview: {
    readonly pickDays: string
    readonly compared: (after: string, before: string) => string
    readonly notCompared: string
    readonly otherSeries: (n: number, count: string) => string
    readonly rate: string
    readonly ofShown: (answered: string, shown: string) => string
    readonly hardComments: string
    readonly atLeast: (n: string) => string
    readonly target: string
    readonly standing: Readonly<Record<'met' | 'missed' | 'unsure', string>>
    readonly how: readonly string[]
  }
  readonly comparing: {
    readonly title: string
    readonly against: string
    readonly choices: Readonly<Record<'previous' | 'year' | 'date', string>>
    readonly markedDay: string
    readonly nothing: string
    readonly filling: string
    readonly few: string
    readonly chance: string
    readonly needsDays: string
    readonly windows: (after: string, before: string) => string
    readonly fromTo: (before: string, after: string) => string
    readonly real: (size: string, unit: string, change: string) => string
    readonly unclear: (size: string, unit: string) => string
    readonly interval: (low: string, high: string) => string
    readonly pairs: (share: string) => string
    readonly shifted: (change: string) => string
    readonly counts: (before: string, after: string) => string
    readonly how: readonly string[]
  }
  readonly trend: {
    readonly title: string
    readonly every: string
    readonly steps: Readonly<Record<'day' | 'week' | 'month', string>>
    readonly figure: string
    readonly period: string
    readonly answers: string
    readonly interval: string
    readonly table: string
    readonly none: string
    readonly easyOnTop: string
    readonly how: readonly string[]
  }
  readonly download: string
  readonly bands: {
    readonly names: Readonly<Record<string, string>>
    readonly actions: Readonly<Record<string, string>>
    readonly one: (band: string, action: string) => string
    readonly several: (from: string, to: string) => string
    readonly source: (source: string) => string
  }
  readonly segments: {
    readonly title: string
    readonly by: string
    readonly dimensions: Readonly<Record<'device' | 'language' | 'page' | 'source' | 'trigger' | 'delay', string>>
    /** Of dimensions that pages send. */
    readonly attributes: string
    readonly segment: string
    readonly againstRest: string
    readonly other: (n: string) => string
    readonly none: string
    readonly unknown: string
    readonly moved: (level: string, mix: string, unit: string) => string
    readonly movedBy: (segment: string, effect: string) => string
    readonly how: readonly string[]
  }
  readonly reasonScores: {
    readonly show: string
    readonly score: string
    readonly hint: string
  }
  readonly commentSearch: {
    readonly search: string
    readonly score: string
    readonly anyScore: string
    readonly hardOnly: string
    readonly easyOnly: string
    readonly language: string
    readonly anyLanguage: string
    readonly shown: (n: string) => string
    readonly searched: (day: string) => string
    readonly all: string
    readonly noMatch: string
    readonly more: string
    readonly themes: string
    readonly themesHint: (n: string) => string
  }
}
