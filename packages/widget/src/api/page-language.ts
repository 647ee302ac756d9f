/** What tells the language of a page and of who reads it. */
export type PageOfReader = Pick<Window, 'document' | 'navigator'>

/** The language that is wanted: the given one, or with `auto` the page's, or else the browser's. */
export function pageLanguage(locale: string | undefined, { document, navigator }: PageOfReader): string {
  return !locale || locale === 'auto' ? document.documentElement.lang || navigator.language : locale
}
