import { type Finding, instruments, lintSurvey } from '@easekit/scales'
import { checkSurveys } from '@easekit/widget/declaration'
import { splitPlace } from './split-place.js'
import type { FiledSurvey } from './survey-file.js'

/** Something in a survey file that somebody should look at. */
export interface FileFinding {
  readonly file: string
  /** Id of the survey, as far as it has one. */
  readonly survey: string | null
  /** `declaration` for what a page could not start, else the rule of `lintSurvey`. */
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
}

/**
 * Looks at survey files as a page would, and at their questions as a designer of surveys would. Errors first. The rules are those
 * of the widget and of `lintSurvey`; there is no other set.
 */
export function lintFiles(filed: readonly FiledSurvey[]): readonly FileFinding[] {
  const { errors, notes } = checkSurveys({ surveys: filed.map(({ survey }) => survey) })
  const told =
    (severity: 'error' | 'warning') =>
    (message: string): FileFinding => {
      const { at, text } = splitPlace(message)
      const one = filed[at]
      return { file: one?.file ?? '', survey: idOf(one), rule: 'declaration', severity, message: text }
    }
  const worded = filed.flatMap((one) =>
    questionsOf(one.survey).map(({ rule, severity, message }) => ({
      file: one.file,
      survey: idOf(one),
      rule,
      severity,
      message,
    })),
  )
  const weights = ['error', 'warning', 'note']
  return [...errors.map(told('error')), ...notes.map(told('warning')), ...worded].sort(
    (a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity),
  )
}

function questionsOf(survey: unknown): readonly Finding[] {
  const { scale: name, question } = (survey ?? {}) as { readonly scale?: unknown; readonly question?: unknown }
  const scale = instruments.find(({ id }) => id === name)
  if (!scale) return []
  const texts = typeof question === 'string' ? { en: question } : (question ?? {})
  const found = Object.entries(texts).flatMap(([language, text]) =>
    lintSurvey({ scale, question: String(text), language }),
  )
  // Nobody can repair that a language is not looked at.
  return found.filter(({ rule }) => rule !== 'language')
}

function idOf(one: FiledSurvey | undefined): string | null {
  const id = (one?.survey as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : null
}
