// Chinese is the one language here whose script decides: its words are in simplified characters only.
const SCRIPTS: Readonly<Record<string, string>> = { TW: 'Hant', HK: 'Hant', MO: 'Hant' }
const OLD: Readonly<Record<string, string>> = { iw: 'he' }
/** Scripts a locale is not written in, by language: a reader of these gets English rather than the wrong script. */
const FOREIGN: Readonly<Record<string, RegExp>> = { zh: /^Hant$/, uz: /^(Cyrl|Arab)$/, kk: /^(Latn|Arab)$/ }

const language = (tag: string): string => {
  const first = tag.split('-')[0]?.toLowerCase() ?? ''
  return OLD[first] ?? first
}

const scriptOf = (tag: string): string | undefined => {
  const parts = tag.split('-').slice(1)
  const script = parts.find((part) => /^[a-z]{4}$/i.test(part))
  if (script) return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()
  const region = parts.find((part) => /^[a-z]{2}$/i.test(part))
  return SCRIPTS[region?.toUpperCase() ?? '']
}

/**
 * Picks one whole locale for a reader: the exact tag, else the language where the script fits, else English. `pt-PT`
 * gives `pt-BR`, `zh-SG` gives `zh-CN`, `zh-Hant` gives `en`, `iw` gives `he`. Only words change with it: never
 * direction, values or order.
 *
 * @param wanted tags in order of preference, such as `navigator.languages`
 * @param available tags there are words for
 * @returns a tag out of `available`, or `en`
 */
export const matchLocale = (wanted: readonly string[], available: readonly string[]): string => {
  // Browsers follow `zh-TW` with a bare `zh`: the reader of the one script does not read the other for that.
  const foreign: string[] = []
  for (const tag of wanted) {
    const exact = available.find((candidate) => candidate.toLowerCase() === tag.toLowerCase())
    const name = language(tag)
    const script = scriptOf(tag)
    if (script && FOREIGN[name]?.test(script)) foreign.push(name)
    const near = available.find((candidate) => language(candidate) === name)
    if (exact) return exact
    if (
      near &&
      (script === undefined || !FOREIGN[name]?.test(script)) &&
      !(script === undefined && foreign.includes(name))
    )
      return near
  }
  return 'en'
}
