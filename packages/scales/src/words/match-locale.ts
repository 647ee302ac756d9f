/**
 * Tags of readers whose script is not that of the words here, which they name themselves or which is that of their region: they
 * get English rather than what they cannot read. Of a language without words here nothing is known.
 */
const OTHER_SCRIPT = new RegExp(
  [
    '^((ar|fa)-(?!arab)|(de|en|es|fr|it|pl|pt|tr|uz)-(?!latn)|(he|iw)-(?!hebr)|hi-(?!deva)|ja-(?!jpan|hrkt|hira|kana)',
    '(kk|ru|uk)-(?!cyrl)|ko-(?!kore|hang)|zh(-[a-z]{3})?-(?!hans))[a-z]{4}\\b',
    '^(zh(?!.*-hans\\b).*-(tw|hk|mo)|uz-af|kk-(cn|af|ir))\\b',
  ].join('|'),
)
const NAMES_SCRIPT = /-[a-z]{4}\b/

const languageOf = (tag: string): string => {
  const [first = ''] = tag.toLowerCase().split('-')
  // What Hebrew was called before 1989, and still is by some.
  return first === 'iw' ? 'he' : first
}

/**
 * Picks one whole locale for a reader: the exact tag, else the language where the script fits, else English. `pt-PT`
 * gives `pt-BR`, `zh-SG` gives `zh-CN`, `zh-Hant` gives `en`, `iw` gives `he`, and `pt_BR` is read like `pt-BR`. Only
 * words change with it: never direction, values or order.
 *
 * @param wanted tags in order of preference, such as `navigator.languages`
 * @param available tags there are words for
 * @returns a tag out of `available`, or `en`
 */
export const matchLocale = (wanted: readonly string[], available: readonly string[]): string => {
  const unread: string[] = []
  for (const tag of wanted.map((one) => one.replace(/_/g, '-').toLowerCase())) {
    const exact = available.find((candidate) => candidate.toLowerCase() === tag)
    if (exact) return exact
    const language = languageOf(tag)
    if (OTHER_SCRIPT.test(tag)) unread.push(language)
    // Browsers follow `zh-TW` with a bare `zh`: the reader of the one script does not read the other for that.
    else if (NAMES_SCRIPT.test(tag) || !unread.includes(language)) {
      const near = available.find((candidate) => languageOf(candidate) === language)
      if (near) return near
    }
  }
  return 'en'
}
