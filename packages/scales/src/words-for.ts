import type { Locale } from './locale.js'
import type { Scale, ScaleWords } from './scale.js'

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

const clean = (text = ''): string =>
  text
    .replace(/\p{Bidi_C}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/**
 * The words of a scale in the language of a locale. `undefined` where that language lacks words for it: the
 * instrument is then not offered, rather than shown in two languages.
 *
 * @example wordsFor(ces2, locale, { company: 'Acme', issue: 'order' })?.question
 */
export const wordsFor = (scale: Scale, locale: Locale, slots: Slots = {}): ScaleTexts | undefined => {
  const own = scale.words?.[locale.tag]
  const family = locale[scale.type]
  const points = scale.labels.length
  const ladder = family?.labels
  // A five-point scale takes points 1, 2, 4, 6 and 7 of the ladder of seven.
  const cut = points === 5 && ladder?.length === 7
  const labels = own?.labels ?? (cut ? ladder.filter((_, at) => at !== 2 && at !== 4) : ladder)
  const template = own?.question ?? family?.questions[scale.wording.id]
  if (!template || labels?.length !== points) return undefined
  const company = clean(slots.company)
  // Without a name the class noun goes as well, so that no language is left with "company The company".
  const named = company ? template : template.replace(locale.noun ?? '{company}', own?.company ?? locale.company)
  const question = named.replace(/{(company|issue)}/g, (_, slot) =>
    slot === 'company' ? `\u2068${company}\u2069` : clean(slots.issue) || (own?.issue ?? locale.issue ?? slot),
  )
  return { ...own, question, labels }
}
