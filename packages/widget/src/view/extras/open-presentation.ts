import type { OpenQuestion } from '@easekit/scales'
import type { Presentation, PresentationInput } from '../presentation.js'
import { openAnswerOf } from './open-answer.js'

/** A question that is answered in free text, in the words that every language has for it. */
export function openPresentation({ scale, locale, channel }: PresentationInput<OpenQuestion>): Presentation {
  const { id, version, required, wording } = scale
  const { improve, improveVersion = wording.version } = locale
  return {
    words:
      improve === undefined
        ? undefined
        : {
            ...locale,
            question: improve,
            points: [],
            ends: [],
            explain: () => false,
          },
    series: {
      scale: `${id}@${version}`,
      ...(required && { required }),
      wording: `${wording.id}@${improveVersion}`,
      locale: locale.tag,
      channel,
    },
    parts: { asking: openAnswerOf(scale) },
  }
}
