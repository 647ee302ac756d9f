import type { DeclaredSurvey } from '@easekit/widget/declaration'

/** What pages get: surveys, and what a page may say for all of them, such as `theme` and `throttle`. */
export interface PageContent {
  readonly surveys: readonly DeclaredSurvey[]
  readonly [option: string]: unknown
}

/** One field that is another one than before. A missing value is absent. */
export interface FieldChange {
  /** Such as `why.reasons` or `on`. */
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What became of a survey, or, without one, of what a page says for all of them. */
export interface SurveyChange {
  readonly survey: string | null
  readonly kind: 'added' | 'removed' | 'changed'
  readonly changes: readonly FieldChange[]
}

/** A survey whose answers are not merged with those of before from here on. */
export interface NewSeries {
  readonly survey: string
  /** What has begun it: `scale`, `version`, `wording`, `question`, `layout`, `glyph` and so on. */
  readonly because: readonly string[]
  /** The same in a sentence. */
  readonly message: string
}

/** What somebody who publishes should look at. */
export interface PublicationFinding {
  /** Short name of the rule: `declaration` for what a page could not start. */
  readonly rule: string
  /** Errors of the rule `declaration` keep it from being published; all else is advice. */
  readonly severity: 'error' | 'warning' | 'note'
  /** Where it is: `surveys[0].on[1].type`. */
  readonly field: string
  /** Id of the survey; `null` where it is about none, or one without an id. */
  readonly survey: string | null
  readonly message: string
}
