import type { OpenQuestion } from '@easekit/scales'
import type { Presentation, PresentationInput } from '../presentation.js'
import { openAnswerOf } from './open-answer.js'
import { openWords } from './open-words.js'

/**
 * A question that is answered in free text.
 *
 * @returns without words where the language has none for it
 */
export function openPresentation(input: PresentationInput<OpenQuestion>): Presentation {
  const { scale, locale, channel } = input
  const parts = { asking: openAnswerOf(scale) }
  return { ...openWords(scale, locale, channel), parts }
}
