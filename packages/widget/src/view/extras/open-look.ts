import type { Locale, OpenQuestion } from '@easekit/scales'
import type { Look } from '../look.js'
import { openAnswerOf } from './open-answer.js'

/** A question that is answered in free text, in the words that every language has for it. */
export function openLook(question: OpenQuestion, locale: Locale, channel: string): Look {
  const { id, version, required, wording } = question
  return {
    words: { ...locale, question: locale.improve, points: [], ends: [], explain: false, reasons: [] },
    series: {
      scale: `${id}@${version}`,
      ...(required && { required }),
      wording: `${wording.id}@${wording.version}`,
      locale: locale.tag,
      channel,
    },
    parts: { asking: openAnswerOf(question) },
  }
}
