import type { Change } from '@easekit/scales/scoring'
import type { AlertFacts, FigureFacts } from './alert-facts.js'

/** What a message is about, as it waits in the store. */
export type AlertBody = OccasionBody | DigestBody

/** An alert has begun, or is over. `since` is when it began, in epoch ms. */
export interface OccasionBody {
  readonly type: 'opened' | 'over'
  readonly id: string
  readonly facts: AlertFacts
  readonly since?: number
}

/** A week beside the one before. Days are UTC and inclusive. */
export interface DigestBody {
  readonly type: 'digest'
  readonly from: string
  readonly to: string
  readonly surveys: readonly DigestSurvey[]
  /** Alerts that go on. */
  readonly open: readonly AlertFacts[]
}

/** A survey in a digest, its largest series first. */
export interface DigestSurvey {
  readonly survey: string
  readonly answered: number
  readonly shown: number
  readonly figures: readonly DigestFigure[]
  readonly target?: {
    readonly value: number
    readonly figure: FigureFacts
    readonly standing: 'met' | 'missed' | 'unsure'
  }
}

/** A figure, and its change where that is one. */
export interface DigestFigure extends FigureFacts {
  readonly difference: number | null
  readonly change: Change | null
}
