import { hasWords, localeTags, matchLocale } from '@easekit/scales'
import type { EaseKitOptions } from '../../api/easekit-options.js'
import { pageLanguage } from '../../api/page-language.js'

/** What is not asked, or not in the language of the page, since that language lacks the words. One sentence each. */
export function checkLanguages({ locale, surveys }: EaseKitOptions, window: Window): string[] {
  const wanted = pageLanguage(locale, window)
  const tag = matchLocale([wanted], localeTags)
  const isForeign = tag === 'en' && !/^en\b/i.test(wanted)
  const notes = isForeign ? [`there are no words in "${wanted}", so surveys are shown in English`] : []
  surveys.forEach(({ id, scale, items }, index) => {
    // One that is fetched later says nothing now, and what the survey itself names is not the instrument's to have.
    if (typeof scale === 'function' || items || hasWords(scale, tag)) return
    notes.push(
      `surveys[${index}].scale has no words in "${tag}", so "${id}" is not shown there: give \`words["${tag}"]\` of the scale a question, and labels or items where it has its own`,
    )
  })
  return notes
}
