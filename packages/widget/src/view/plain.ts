import { type Locale, type Scale, seriesOf } from '@easekit/scales'
import type { Look } from './look.js'
import { Rating } from './rating.js'
import { type SurveyTexts, viewWords } from './view-words.js'
import { Why } from './why.js'

/** A survey as the plain popup asks it: a question over a row of points, then the reason. */
export function plain(scale: Scale, locale: Locale, survey: SurveyTexts, channel: string): Look {
  return {
    words: viewWords(scale, locale, survey),
    series: seriesOf(scale, { locale: locale.tag, channel }),
    parts: { asking: Rating, explaining: Why },
  }
}
