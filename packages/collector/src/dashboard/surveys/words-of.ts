import { surveysDe } from './surveys-de.js'
import { surveysEn } from './surveys-en.js'
import { surveysFa } from './surveys-fa.js'
import type { SurveysPageProps } from './surveys-page-props.js'
import { surveysRu } from './surveys-ru.js'
import type { SurveysWords } from './surveys-words.js'

const all = { en: surveysEn, de: surveysDe, ru: surveysRu, fa: surveysFa }

/** The words of the page in the language of its reader. */
export function wordsOf(language: SurveysPageProps['language']): SurveysWords {
  return all[language]
}

/** A sentence with its slots filled: `{version}` by the value of that name. */
export function fill(text: string, slots: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)}/g, (slot, name: string) => `${slots[name] ?? slot}`)
}
