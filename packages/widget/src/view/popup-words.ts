import { type Answers, type Locale, type Scale, type ScaleTexts, type SecondStepWords, wordsFor } from '@easekit/scales'
import type { ComponentChildren } from 'preact'
import type { CheckedSurvey } from '../api/checked-options.js'
import { textIn } from '../api/localized-text.js'
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
  /** The second question and its reasons, as they follow the answer; in fewer words until those of the second step are there. */
  readonly secondStep: (answer: Answers | undefined, more: SecondStepWords | undefined) => SecondStep
  /** What was chosen, in words: "6 of 7, Agree". */
  readonly chosen: (answer: Answers) => string | undefined
  readonly send: string
  readonly skip: string
  readonly close: string
  readonly thanks: string
  /** The thanks for an answer, where they depend on it. */
  readonly thanksFor?: (answer: Answers | undefined) => string | undefined
}

/** What is asked after an answer. */
export interface SecondStep {
  readonly question: string
  readonly reasons: readonly { readonly id: string; readonly label: string }[]
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
  const points = labels.map((label, index) => {
    const value = scale.min + index * scale.step
    const n = locale.nOfM.replace('{n}', digits(value)).replace('{m}', digits(scale.max))
    const many = last > 1
    return { value, label, face: many ? digits(value) : label, name: many ? `${n}, ${label}` : label }
  })
  const { why = {} } = survey
  const { ask } = why
  return {
    ...locale,
    texts,
    question: texts.question,
    points,
    ends: last > 1 ? [labels[0], labels[last / 2], labels[last]] : [],
    explain: (answer) => ask !== 'never' && (ask !== 'harder' || answerGroup(scale, answer) === ask),
    secondStep: (answer, more) => {
      const group = answerGroup(scale, answer) ?? 'neutral'
      const own = why[group]
      // What the languages say of it speaks of effort.
      const known = /^[sl]/.test(scale.type) ? undefined : more
      // The reasons of a survey without groups are complaints, as a rule.
      const reasons =
        own?.reasons ??
        (group === 'easier' ? undefined : why.reasons) ??
        Object.entries(known?.reasonsFor[group] ?? {}).map(([id, label]) => ({ id, label }))
      return {
        question: textIn(tag, own?.question ?? '') || known?.whyFor[group] || locale.why,
        reasons: reasons.slice(0, 6).map(({ id, label }) => ({ id, label: textIn(tag, label) ?? id })),
      }
    },
    chosen: ({ effort }) => points.find(({ value }) => value === effort)?.name,
  }
}
