import type { Change, Interval, Larger, Unit } from '@easekit/scales/scoring'

/** What an alert is about, as it was when the alert began or ended. Kept as JSON, so that any language can tell it. */
export type AlertFacts = ControlFacts | TargetFacts | VolumeFacts | UnknownFacts

/** The survey and the days that something is said of; UTC, inclusive. */
export interface SpanFacts {
  readonly survey: string
  readonly from: string
  readonly to: string
}

/** A figure of a series with everything that it must not be told without. */
export interface FigureFacts {
  /** Name of the instrument, such as `ces2@1`. */
  readonly scale: string
  readonly locale: string
  /** For a scale of several items, the one that it is about. */
  readonly item?: string
  readonly preset: string
  readonly unit: Unit
  readonly value: number
  readonly interval: Interval | null
  readonly count: number
  /** Ends of the scale. */
  readonly range: readonly [min: number, max: number]
  readonly larger: Larger
}

/** A finished week or day beside where it should lie going by those before it. `change` says which way it left them. */
export interface ControlFacts extends SpanFacts {
  readonly kind: 'control'
  readonly figure: FigureFacts
  readonly low: number
  readonly high: number
  readonly change: Change | null
}

/** A figure beside its target. */
export interface TargetFacts extends SpanFacts {
  readonly kind: 'target'
  readonly figure: FigureFacts
  readonly target: number
}

/** How many answers came, beside the fewest of as many days in the weeks before. */
export interface VolumeFacts extends SpanFacts {
  readonly kind: 'volume'
  readonly answered: number
  readonly shown: number
  /** The fewest answers of any of the spans before. */
  readonly least: number
  /** 1 for a day beside the same weekday, otherwise sums of so many days. */
  readonly days: number
}

/** Pages name a project that the collector does not know; its name is told to those who may read records. */
export interface UnknownFacts {
  readonly kind: 'unknown'
  readonly names: readonly string[]
}
