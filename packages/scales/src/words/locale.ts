import type { ItemType } from '../instrument/scale.js'
import type { SecondStepWords } from './second-step-words.js'

/** The words of one item type in one language. */
export interface LocaleFamily {
  /**
   * Version of these words in this language: it counts up when they are reworded, and goes into the recorded wording, so
   * that old and new answers form two series. @default 1
   */
  readonly version?: number
  /**
   * The full ladder, in order of value. Five-point scales take points 1, 2, 4, 6 and 7 of a ladder of seven. Absent where
   * the points bear digits.
   */
  readonly labels?: readonly string[]
  /**
   * The questions, by wording id. `{company}` is the slot; what stands as `[has|have]` agrees with the name of a company,
   * singular or plural.
   */
  readonly questions: Readonly<Record<string, string>>
  /** Texts printed at the two ends, where the points bear digits. */
  readonly ends?: readonly [string, string]
  /** One text per item, by item id. */
  readonly items?: Readonly<Record<string, string>>
  /** What stands for the company in these questions, where the place in the sentence wants another form. */
  readonly company?: string
  /** The class noun with the slot, in the form that these questions need. */
  readonly noun?: string
}

/** The parts of a locale that hold the words of one kind of instrument each. */
export type FamilyName = ItemType | 'dimensions'

/** The words of one language that every survey needs. Direction, values and order are no part of it: those belong to the scale. */
export interface CommonWords {
  /** BCP 47 tag, for `lang` and for the response. */
  readonly tag: string
  /** Writing direction, for `dir`. */
  readonly dir: 'ltr' | 'rtl'
  /** Numbering system for `Intl`, pinned because engines differ in their defaults. */
  readonly digits?: string
  /** The open question after the rating: the reason for it. */
  readonly why: string
  readonly send: string
  readonly skip: string
  readonly close: string
  readonly thanks: string
  /** Names a point for assistive technology; `{n}` and `{m}` are formatted numbers. */
  readonly nOfM: string
  /** Stands for the company, its class noun included, when the host gives no name. */
  readonly company: string
  /** The class noun with the slot, where this language needs one: replaced as a whole by `company`. */
  readonly noun?: string
  /** Stands for `{issue}` in a question of the host's own. English only: elsewhere the noun is part of the sentence. */
  readonly issue?: string
}

/** Words of one language, with those of as many instruments as were asked for. */
export interface Locale extends CommonWords {
  readonly agreement?: LocaleFamily
  readonly effort?: LocaleFamily
  readonly ease?: LocaleFamily
  readonly binary?: LocaleFamily
  /** Aspects of effort that are rated one by one. */
  readonly dimensions?: LocaleFamily
  readonly satisfaction?: LocaleFamily
  readonly likelihood?: LocaleFamily
  /** The open question after the rating: what to change. */
  readonly improve?: string
  /** Version of that question in this language. @default 1 */
  readonly improveVersion?: number
  /** What is said after the rating; only where everything has to be in one file. */
  readonly secondStep?: SecondStepWords
}

/** All words of one language. */
export interface FullLocale extends Locale {
  readonly agreement: LocaleFamily
  readonly effort: LocaleFamily
  readonly ease: LocaleFamily
  readonly binary: LocaleFamily
  readonly dimensions: LocaleFamily
  readonly satisfaction: LocaleFamily
  readonly likelihood: LocaleFamily
  readonly improve: string
}
