import type { Unit } from '@easekit/scales/scoring'

/** What is said of how a number came about: its formula, what was counted, and in which days. */
export interface HowWords {
  readonly how: {
    readonly counted: string
    readonly window: string
    readonly allTime: string
    readonly since: (day: string) => string
    readonly until: (day: string) => string
    /** Both days come as one text. */
    readonly days: (between: string) => string
    readonly shown: (count: string) => string
    readonly figures: Readonly<Record<Unit, string>>
    readonly interval: string
    readonly histogram: readonly string[]
    readonly funnel: readonly string[]
    readonly reasons: readonly string[]
  }
}
