import type { Locale, Scale, ScaleTexts } from '@easekit/scales'
import type { ViewWords } from './words.js'

/** What the view needs to know of a reason. */
interface ReasonTexts {
  readonly id: string
  readonly label: string | Readonly<Record<string, string>>
}

/** Brings the words of a scale and of a language together with those of the survey. */
export function viewWords(
  scale: Scale,
  locale: Locale,
  texts: ScaleTexts,
  survey: {
    readonly why?:
      | { readonly ask?: string | undefined; readonly reasons?: readonly ReasonTexts[] | undefined }
      | undefined
  },
): ViewWords {
  const { tag } = locale
  const digits = new Intl.NumberFormat(locale.digits ? `${tag}-u-nu-${locale.digits}` : tag)
  const { labels } = texts
  return {
    ...locale,
    question: texts.question,
    points: labels.map((label, index) => {
      const value = scale.min + index * scale.step
      const n = locale.nOfM.replace('{n}', digits.format(value)).replace('{m}', digits.format(scale.max))
      const many = labels.length > 2
      return { value, label, face: many ? digits.format(value) : label, name: many ? `${n}, ${label}` : label }
    }),
    explain: survey.why?.ask !== 'never',
    reasons: (survey.why?.reasons ?? []).slice(0, 6).map(({ id, label }) => ({
      id,
      label: typeof label === 'string' ? label : (label[tag] ?? label.en ?? id),
    })),
  }
}
