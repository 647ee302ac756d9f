import { hasWords, localeTags, matchLocale } from '@easekit/scales'
import type { CheckedSurvey } from '../../api/checked-options.js'
import { type PageOfReader, pageLanguage } from '../../api/page-language.js'

type Asked = Pick<CheckedSurvey, 'id' | 'items' | 'scale' | 'question'>

/**
 * What is not asked, or not in the language of the page, since that language lacks the words; one sentence each.
 *
 * @param options a declaration, or what `createEaseKit` takes
 */
export function checkLanguages(
  { locale, surveys }: { readonly locale?: string | undefined; readonly surveys: readonly Asked[] },
  page: PageOfReader,
): string[] {
  const wanted = pageLanguage(locale, page)
  const tag = matchLocale([wanted], localeTags)
  const isForeign = tag === 'en' && !/^en\b/i.test(wanted)
  const notes = surveys.flatMap(({ id, scale, items, question }, index) => {
    const asked =
      typeof question === 'object' && !question[tag]
        ? [`surveys[${index}].question has no text in "${tag}", so the instrument asks in its own words there`]
        : []
    if (items) {
      return Object.entries(items)
        .filter(([, text]) => typeof text === 'object' && !text[tag])
        .map(([item]) => `surveys[${index}].items.${item} has no text in "${tag}"`)
        .concat(asked)
    }
    // One that stands by name has words in every language, and one that is fetched later says nothing now.
    if (typeof scale !== 'object' || hasWords(scale, tag)) return asked
    return [
      `surveys[${index}].scale has no words in "${tag}", so "${id}" is not shown there: give \`words["${tag}"]\` of the scale a question, and labels or items where it has its own`,
    ]
  })
  return isForeign ? [`there are no words in "${wanted}", so surveys are shown in English`, ...notes] : notes
}
