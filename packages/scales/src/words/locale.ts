import type { SecondStepWords } from './second-step-words.js'

/** The words of one item type in one language. */
export interface LocaleFamily {
  /** The full ladder, in order of value. Five-point scales take points 1, 2, 4, 6 and 7 of a ladder of seven. */
  readonly labels: readonly string[]
  /** The questions, by wording id. */
  readonly questions: Readonly<Record<string, string>>
}

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
  /** Stands for `{issue}` when the host gives none. English only: elsewhere the noun is part of the sentence. */
  readonly issue?: string
}

/** Words of one language, with those of as many instruments as were asked for. */
export interface Locale extends CommonWords {
  readonly agreement?: LocaleFamily
  readonly effort?: LocaleFamily
  readonly ease?: LocaleFamily
  readonly binary?: LocaleFamily
  readonly satisfaction?: LocaleFamily
  readonly likelihood?: LocaleFamily
  /** The open question after the rating: what to change. */
  readonly improve?: string
  /** What is said after the rating; only where everything has to be in one file. */
  readonly secondStep?: SecondStepWords
}

/** All words of one language. */
export interface FullLocale extends Locale {
  readonly agreement: LocaleFamily
  readonly effort: LocaleFamily
  readonly ease: LocaleFamily
  readonly binary: LocaleFamily
  readonly improve: string
}
