import type { Locale, OpenQuestion } from '@easekit/scales'
import type { Presentation } from '../presentation.js'

/** A question in free text, in the words that every language has for it, and what its answers may be compared with. */
export function openWords(
  scale: OpenQuestion,
  locale: Locale,
  channel: string,
): Pick<Presentation, 'words' | 'series'> {
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
  }
}
