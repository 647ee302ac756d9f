import type { OpenQuestion } from '../instrument/open-question.js'
import type { Scale } from '../instrument/scale.js'

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
