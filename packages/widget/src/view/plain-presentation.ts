import { type Scale, seriesOf } from '@easekit/scales'
import { popupWords } from './popup-words.js'
import type { Presentation, PresentationInput } from './presentation.js'
import { Rating } from './rating.js'
import { Why } from './why.js'

/** What the plain popup reads of its input. */
export type PlainInput = Pick<PresentationInput<Scale>, 'scale' | 'locale' | 'survey' | 'channel'>

/** A survey as the plain popup asks it: a question over a row of points, then the reason. */
export function plainPresentation({ scale, locale, survey, channel }: PlainInput): Presentation {
  const words = popupWords(scale, locale, survey)
  return {
    words,
    series: seriesOf(scale, { locale: locale.tag, channel, wording: words?.texts?.wording }),
    parts: { asking: Rating, explaining: Why },
  }
}
