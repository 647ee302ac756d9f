import { type Answers, type Locale, type Scale, type ScaleTexts, wordsFor } from '@easekit/scales'
import type { ComponentChildren } from 'preact'
import type { CheckedSurvey } from '../api/checked-options.js'
import { answerGroup } from './answer-group.js'

/** All that the popup says, in one language. */
export interface PopupWords {
  /** BCP 47 tag of the language shown. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly question: string
  /** The words of the instrument as they are; missing for an open question. */
  readonly texts?: ScaleTexts
  /** What is rated where there are several things, as on the wire: `.time`. The element `q.time` names it. */
  readonly item?: string
  readonly points: readonly PointWords[]
  /** What is printed under the first, the middle and the last point. */
  readonly ends: readonly (string | undefined)[]
  /** Whether the second question is asked after an answer. */
  readonly explain: (answer: Answers) => boolean
  /** What was chosen, where the name of a point does not say it. */
  readonly chosen?: (answer: Answers) => string
  readonly send: string
  readonly skip: string
  readonly close: string
  readonly thanks: string
  /** The thanks for an answer, where they depend on it. */
  readonly thanksFor?: (answer: Answers | undefined) => string | undefined
}

/** One answer, as seen and as read out. */
export interface PointWords {
  readonly value: number
  /** What stands on the button: a digit of the language, or the label where there are only two. */
  readonly face: ComponentChildren
  /** "5 of 7, Somewhat agree". */
  readonly name: string
  readonly label: string
}

/** What the popup says of a survey in the survey's own words. */
export type SurveyTexts = Pick<CheckedSurvey, 'company' | 'companyIsPlural' | 'issue' | 'why'>

/**
 * Brings the words of a scale and of a language together with those of the survey; `undefined` where the language lacks
 * words for the scale.
 */
export function popupWords(scale: Scale, locale: Locale, survey: SurveyTexts): PopupWords | undefined {
  const { tag } = locale
  const texts = wordsFor(scale, locale, survey)
  if (!texts) return undefined
  // The first formatter of a page takes the browser longer than the whole popup, so most languages do without.
  const digits = (value: number): string =>
    locale.digits ? value.toLocaleString(`${tag}-u-nu-${locale.digits}`) : `${value}`
  const { labels } = texts
  // Where the number of points is even there is no middle one.
  const last = labels.length - 1
  const { ask } = survey.why ?? {}
  return {
    ...locale,
    texts,
    question: texts.question,
    points: labels.map((label, index) => {
      const value = scale.min + index * scale.step
      const n = locale.nOfM.replace('{n}', digits(value)).replace('{m}', digits(scale.max))
      const many = last > 1
      return { value, label, face: many ? digits(value) : label, name: many ? `${n}, ${label}` : label }
    }),
    ends: last > 1 ? [labels[0], labels[last / 2], labels[last]] : [],
    explain: (answer) => ask !== 'never' && (ask !== 'harder' || answerGroup(scale, answer) === ask),
  }
}
