import type { OpenQuestion } from '../instrument/open-question.js'
import type { Scale } from '../instrument/scale.js'

/** Something a survey designer should look at. */
export interface Finding {
  /** Short name of the rule, such as `leading`. */
  readonly rule: string
  /** `error`: the figures would not mean what they say. `warning`: they may be skewed. `note`: nothing to repair. */
  readonly severity: 'error' | 'warning' | 'note'
  /** What it is about: `question`, `labels`, `open` and so on. */
  readonly field: string
  /** What was found and what to do instead. */
  readonly message: string
}

/** What is asked in one go. */
export interface Survey {
  readonly scale: Scale
  /** The question as shown. @default the scale's own words in `language` */
  readonly question?: string | undefined
  /** The labels as shown. @default the scale's own words in `language` */
  readonly labels?: readonly string[] | undefined
  /** Language of the words. Texts are looked at in English only. @default 'en' */
  readonly language?: string | undefined
  /** Open questions after the rating. */
  readonly open?: readonly OpenQuestion[] | undefined
  /** Further ratings in the same survey. */
  readonly companions?: readonly Scale[] | undefined
}
