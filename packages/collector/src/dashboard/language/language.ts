import type { Locale } from '@easekit/scales'
import { locale } from '@easekit/scales/locales/en'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en } from '../words/en.js'
import type { PageWords } from '../words/page-words.js'
import { createFormat, type Format } from './create-format.js'
import type { LanguageTag } from './language-tag.js'

/** Everything that depends on who reads the page. */
export interface Language {
  readonly tag: LanguageTag
  readonly words: PageWords
  readonly format: Format
  /** The words of the instruments. */
  readonly scaleWords: Locale
  /** Changes it, for this page and in its address. */
  readonly choose: (tag: LanguageTag) => void
}

/** English, which comes with the page; what a part is drawn in where nobody says otherwise. */
export const english: Language = {
  tag: 'en',
  words: en,
  format: createFormat('en', en),
  scaleWords: locale,
  choose: () => {},
}

/** The language of the parts below. */
export const LanguageContext: ReturnType<typeof createContext<Language>> = createContext(english)

/** The language of the reader. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
