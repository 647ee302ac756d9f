import type { Scale, ScaleWords } from '../instrument/scale.js'
import { cleanSlot, fillCompany } from './fill-company.js'
import type { Locale, LocaleFamily } from './locale.js'

/** The words of one scale in one language, slots filled. */
export interface ScaleTexts extends ScaleWords {
  readonly question: string
  /** One text per point, in order of value. */
  readonly labels: readonly string[]
}

/** What the host puts into the two slots. */
export interface Slots {
  /** Company name. Bidi controls and line breaks are removed, and the name is bidi-isolated (U+2068 … U+2069). */
  readonly company?: string | undefined
  /** Noun for the customer's matter. English only; elsewhere it would need inflection. @default 'issue' */
  readonly issue?: string | undefined
}

/**
 * The words of a scale in the language of a locale. `undefined` where that language lacks words for it: the
 * instrument is then not offered, rather than shown in two languages.
 *
 * @example wordsFor(ces2, locale, { company: 'Acme', issue: 'order' })?.question
 */
export const wordsFor = (scale: Scale, locale: Locale, slots: Slots = {}): ScaleTexts | undefined => {
  const own = scale.words?.[locale.tag]
  const family = locale[scale.type]
  const words: Locale & Partial<LocaleFamily> & ScaleWords = { ...locale, ...family, ...own }
  const points = scale.labels.length
  // Five points of a ladder of seven (no other two lengths add up to 12) are its points 1, 2, 4, 6 and 7.
  const { labels: ladder = [] } = words
  // The list is not taken from the callback: old copies of prototype.js, whose `filter` replaces the native one, leave it out.
  const labels = ladder.filter((_, at) => ladder.length + points !== 12 || (at !== 2 && at !== 4))
  const template = own?.question ?? family?.questions[scale.wording.id]
  if (!template || labels.length !== points) return undefined
  const filled = template.replace('{issue}', () => cleanSlot(slots.issue) || (words.issue ?? ''))
  return { ...own, question: fillCompany(filled, words, slots.company), labels }
}
