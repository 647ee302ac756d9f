import type { Scale, ScaleWords, Wording } from '../instrument/scale.js'
import { familyOf } from './family-of.js'
import { fillCompany } from './fill-company.js'
import type { FamilyName, Locale, LocaleFamily } from './locale.js'
import type { IssueName } from './offered.js'

/** The words of one scale in one language, slots filled. */
export interface ScaleTexts {
  readonly question: string
  /** One text per point, in order of value. */
  readonly labels: readonly string[]
  /** Texts printed at the two ends, where the labels are bare digits. */
  readonly ends?: readonly [string, string] | undefined
  /** One text per item of a multi-item scale, by item id. */
  readonly items?: Readonly<Record<string, string>> | undefined
  /** Which words these are: what a series records. It depends on what was handled, and on the language. */
  readonly wording: Wording
}

/** What the host puts into the sentences. */
export interface Slots {
  /** Company name. Bidi controls and line breaks are removed, and the name is bidi-isolated (U+2068 … U+2069). */
  readonly company?: string | undefined
  /** Whether the name is a plural, as in "Die Stadtwerke haben …". @default false */
  readonly companyIsPlural?: boolean | undefined
  /** What was handled; without effect on questions that do not name it. @default what the instrument asks by itself */
  readonly issue?: IssueName | undefined
}

/**
 * The words of a scale in the language of a locale. `undefined` where that language lacks words for it: the
 * instrument is then not offered, rather than shown in two languages.
 *
 * @example wordsFor(ces2, locale, { company: 'Acme', issue: 'order' })?.question
 */
export const wordsFor = (scale: Scale, locale: Locale, slots: Slots = {}): ScaleTexts | undefined => {
  const { company, companyIsPlural, issue = '' } = slots
  const own = scale.words?.[locale.tag]
  const family = locale[familyOf(scale) as FamilyName]
  const words: Locale & Partial<LocaleFamily> & ScaleWords = { ...locale, ...family, ...own }
  const points = scale.labels.length
  const ladder = words.labels ?? (scale.type === 'likelihood' ? scale.labels : [])
  // Five points of a ladder of seven (no other two lengths add up to 12) are its points 1, 2, 4, 6 and 7.
  // The list is not taken from the callback: old copies of prototype.js, whose `filter` replaces the native one, leave it out.
  const labels = ladder.filter((_, at) => ladder.length + points !== 12 || (at !== 2 && at !== 4))
  const { wording } = scale
  const { questions = {}, version = 1 } = family ?? {}
  const id = Object.hasOwn(questions, issue) ? issue : wording.id
  // A later version is a wording of the host's own, for which this language has no words: those here are of a first one.
  const template = own?.question ?? (wording.version > 1 ? undefined : questions[id])
  const isMissing = (item: string): boolean => !words.items?.[item]
  if (!template || labels.length !== points || scale.items?.some(isMissing)) return undefined
  return {
    labels,
    ends: words.ends,
    items: words.items,
    question: fillCompany(
      template
        // In English the name of a choice is the noun as well.
        .replace('{issue}', () => (locale.issue && issue) || words.issue || '')
        .replace(/\[(.+?)\|(.+?)]/g, company && companyIsPlural ? '$2' : '$1'),
      words,
      company,
    ),
    wording: own?.question
      ? { ...wording, id: template.includes('{issue}') && issue ? `${wording.id}-${issue}` : wording.id }
      : { id, version },
  }
}
