import { type Locale, type Scale, wordsFor } from '@easekit/scales'
import type { Text } from './text.js'
import { textIn } from './text-in.js'
import type { ViewWords } from './words.js'

/** What the view needs to know of a survey. */
export interface SurveyTexts {
  readonly company?: string | undefined
  readonly issue?: string | undefined
  readonly why?:
    | {
        readonly ask?: string | undefined
        readonly reasons?: readonly { readonly id: string; readonly label: Text }[] | undefined
      }
    | undefined
}

/**
 * Brings the words of a scale and of a language together with those of the survey; `undefined` where the language lacks
 * words for the scale.
 */
export function viewWords(scale: Scale, locale: Locale, survey: SurveyTexts): ViewWords | undefined {
  const { tag } = locale
  const texts = wordsFor(scale, locale, survey)
  if (!texts) return undefined
  // The first formatter of a page takes the browser longer than the whole popup, so most languages do without.
  const digits = (value: number): string =>
    locale.digits ? value.toLocaleString(`${tag}-u-nu-${locale.digits}`) : `${value}`
  const { labels } = texts
  // Where the number of points is even there is no middle one.
  const last = labels.length - 1
  return {
    ...locale,
    question: texts.question,
    points: labels.map((label, index) => {
      const value = scale.min + index * scale.step
      const n = locale.nOfM.replace('{n}', digits(value)).replace('{m}', digits(scale.max))
      const many = last > 1
      return { value, label, face: many ? digits(value) : label, name: many ? `${n}, ${label}` : label }
    }),
    ends: last > 1 ? [labels[0], labels[last / 2], labels[last]] : [],
    explain: survey.why?.ask !== 'never',
    reasons: (survey.why?.reasons ?? []).slice(0, 6).map(({ id, label }) => ({
      id,
      label: textIn(tag, label) ?? id,
    })),
  }
}
