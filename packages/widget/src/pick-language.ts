/**
 * The language to show for a wanted one: the language's own words, else English. The whole locale is replaced, never
 * single strings. Traditional Chinese readers are better served in English than in simplified characters.
 */
export function pickLanguage(wanted: string): string {
  const known = /^(ar|de|en|es|fa|fr|he|hi|it|iw|ja|kk|ko|pl|pt|ru|tr|uk|uz|zh(?!.(hant|tw|hk|mo)))(?![a-z])/i
  return known.exec(wanted)?.[0].toLowerCase() ?? 'en'
}
