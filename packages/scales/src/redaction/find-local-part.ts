import { scriptOf } from './script-of.js'

const usual = /[\p{L}\p{M}\p{N}._%+&'-]/u
// RFC 5322 allows these as well; next to other symbols they belong to the sentence far more often, as in `mail=anna@shop.example`.
const unusual = /[!#$*/=?^`{|}~"]/
// What Chinese and Japanese put between the sentence and an address.
const particle = /[到给給至是为為はへにをので]/

/**
 * Where the part of an address before the @ at `at` begins, not before `from`; `at` itself if there is none. It is of one script,
 * for in Chinese or Thai the sentence stands right in front of it.
 */
export function findLocalPart(text: string, from: number, at: number): number {
  const last = symbolBefore(text, from, at)
  const isUnusual = unusual.test(last)
  const script =
    scriptOf(last) ?? (scriptOf(String.fromCodePoint(text.codePointAt(at + 1) ?? 0)) === 'spaced' ? 'spaced' : 'latin')
  let begin = at
  while (begin > from) {
    const symbol = symbolBefore(text, from, begin)
    if (!usual.test(symbol) && !(isUnusual && unusual.test(symbol))) break
    // Two dots or hyphens in a row are a pause, no part of an address.
    if (/[.-]/.test(symbol) && text[begin] === symbol) break
    if ((scriptOf(symbol) ?? script) !== script || (script === 'unspaced' && begin < at && particle.test(symbol))) break
    begin -= symbol.length
  }
  while (begin < at && /[.%+&'\p{M}-]/u.test(text[begin] ?? '')) begin += 1
  return begin
}

function symbolBefore(text: string, from: number, at: number): string {
  const pair = text.slice(Math.max(from, at - 2), at)
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1)
}
