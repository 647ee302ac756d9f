import type { Locale } from '@easekit/scales'
import { locale as english } from '@easekit/scales/locales/en'
import { en } from '../words/en.js'
import type { PageWords } from '../words/page-words.js'
import type { LanguageTag } from './language-tag.js'

type Loaded = readonly [PageWords, Locale]

// The words of a language are fetched by those who read it.
const loaders: Readonly<Record<LanguageTag, () => Promise<Loaded>>> = {
  en: async () => [en, english],
  ru: async () => {
    const [{ ru }, { locale }] = await Promise.all([import('../words/ru.js'), import('@easekit/scales/locales/ru')])
    return [ru, locale]
  },
  fa: async () => {
    const [{ fa }, { locale }] = await Promise.all([import('../words/fa.js'), import('@easekit/scales/locales/fa')])
    return [fa, locale]
  },
  de: async () => {
    const [{ de }, { locale }] = await Promise.all([import('../words/de.js'), import('@easekit/scales/locales/de')])
    return [de, locale]
  },
}

/** The words of the page and of the instruments in a language. Rejects where they cannot be fetched. */
export function loadLanguage(tag: LanguageTag): Promise<Loaded> {
  return loaders[tag]()
}
