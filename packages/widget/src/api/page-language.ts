/** The language that is wanted: the given one, or with `auto` the page's, or else the browser's. */
export function pageLanguage(locale: string | undefined, { document, navigator }: Window): string {
  return !locale || locale === 'auto' ? document.documentElement.lang || navigator.language : locale
}
