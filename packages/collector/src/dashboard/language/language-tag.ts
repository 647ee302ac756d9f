/** The languages that the dashboard itself speaks. */
export type LanguageTag = 'en' | 'ru' | 'fa' | 'de'

/** Each by its own name, in the order in which they are offered. */
export const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  ru: 'Русский',
  fa: 'فارسی',
  de: 'Deutsch',
}

/** The first of some tags, such as `de-AT`, whose language the dashboard speaks; English where there is none. */
export function matchLanguage(tags: readonly (string | null | undefined)[]): LanguageTag {
  const known = tags
    .map((tag) => tag?.toLowerCase().split(/[-_]/)[0] ?? '')
    .find((tag) => Object.hasOwn(languageNames, tag))
  return (known as LanguageTag | undefined) ?? 'en'
}

/** Which way a language is written. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return tag === 'fa' ? 'rtl' : 'ltr'
}
