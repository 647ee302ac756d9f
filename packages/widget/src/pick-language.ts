/** The languages EaseKit speaks, as the names of their modules. */
const languages = 'ar de en es fa fr he hi it ja kk ko pl pt-BR ru tr uk uz zh-CN'.split(' ')

/**
 * The language to show for a wanted one: the exact tag, else its language, else English. The whole locale is replaced,
 * never single strings.
 */
export function pickLanguage(wanted: string): string {
  const tag = wanted.toLowerCase().replace('_', '-')
  // Traditional Chinese readers are better served in English than in simplified characters.
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'en'
  const [language = ''] = tag.replace(/^iw/, 'he').split('-')
  return (
    languages.find((one) => one.toLowerCase() === tag) ??
    languages.find((one) => one.split('-')[0] === language) ??
    'en'
  )
}
