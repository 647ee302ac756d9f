import type { Locale, SecondStepWords } from '@easekit/scales'

/** The words of a language: those of the question, and of the step behind it. */
export interface SpokenWords {
  readonly locale: Locale
  readonly secondStep: SecondStepWords
}
