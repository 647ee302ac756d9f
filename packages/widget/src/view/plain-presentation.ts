import { type Scale, seriesOf } from '@easekit/scales'
import { popupWords } from './popup-words.js'
import type { Presentation, PresentationInput } from './presentation.js'
import { Rating } from './rating.js'
import { secondQuestion } from './second-question.js'
import { Why } from './why.js'

/** What the plain popup reads of its input. */
export type PlainInput = Pick<PresentationInput<Scale>, 'scale' | 'locale' | 'survey' | 'channel'>

/** A survey as the plain popup asks it: a question over a row of points, then the reason. */
export function plainPresentation(input: PlainInput): Presentation {
  const { scale, locale, survey, channel } = input
  const words = popupWords(scale, locale, survey)
  return {
    words,
    series: seriesOf(scale, { locale: locale.tag, channel, wording: words?.texts?.wording }),
    parts: { asking: Rating, explaining: Why },
    ask: (answer, words) => secondQuestion(input, answer, words),
  }
}
