import { instruments, lintSurvey } from '@easekit/scales'
import { checkSurveys, type DeclaredSurvey } from '@easekit/widget/declaration'
import type { PublicationFinding } from './publication.js'

/** What is read of a survey that may have mistakes. */
type Asked = { readonly [field in 'id' | 'scale' | 'question']?: unknown }

/**
 * Everything that whoever publishes should look at: what a page would say of the same declaration, and what is known of
 * questions that skew answers. Errors first.
 */
export function findFindings(content: { readonly surveys: readonly unknown[] }): readonly PublicationFinding[] {
  const { errors, notes } = checkSurveys(content)
  const surveys = content.surveys.map(
    (survey) => (typeof survey === 'object' && survey !== null ? survey : {}) as Asked,
  )
  const nameOf = (index: number): string | null => {
    const id = surveys[index]?.id
    return typeof id === 'string' ? id : null
  }
  const told =
    (severity: 'error' | 'warning') =>
    (message: string): PublicationFinding => {
      const [field = ''] = message.split(' ')
      const index = /^surveys\[(\d+)]/.exec(field)?.[1]
      return { rule: 'declaration', severity, field, survey: index ? nameOf(Number(index)) : null, message }
    }
  const worded = surveys.flatMap(({ scale: name, question }, index) => {
    const scale = instruments.find(({ id }) => id === name)
    if (!scale) return []
    return textsOf(question).flatMap(({ language, text, path }) =>
      lintSurvey({ scale, question: text, language }).map(
        ({ rule, severity, field, message }): PublicationFinding => ({
          rule,
          severity,
          field: `surveys[${index}].${field === 'question' ? path : field}`,
          survey: nameOf(index),
          message,
        }),
      ),
    )
  })
  // Nobody can repair that a language is not looked at.
  const useful = worded.filter(({ rule }) => rule !== 'language')
  const weights = ['error', 'warning', 'note']
  return [...errors.map(told('error')), ...notes.map(told('warning')), ...useful].sort(
    (a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity),
  )
}

function textsOf(question: unknown): readonly { language: string; text: string; path: string }[] {
  if (typeof question === 'string') return [{ language: 'en', text: question, path: 'question' }]
  if (typeof question !== 'object' || question === null) return []
  return Object.entries(question as NonNullable<DeclaredSurvey['question']>).map(([language, text]) => ({
    language,
    text: String(text),
    path: `question.${language}`,
  }))
}
