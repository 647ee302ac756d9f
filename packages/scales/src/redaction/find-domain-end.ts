import { scriptOf } from './script-of.js'

// Top-level domains behind which a sentence often goes on without a space.
const complete = /^(?:[a-z]{2}|com|net|org|info|edu|gov|biz)$/
const chinese = /^(?:中[国國]|公司|网[络店址]|網[絡店址]|广告|在线|香港|台[湾灣]|集团|商城)/

/**
 * Where the domain that begins at `from` ends, or 0 if none does: labels of letters, digits and hyphens, each of one script, the
 * last of at least two letters. Where another script or a new sentence begins, the domain is over.
 */
export function findDomainEnd(text: string, from: number): number {
  const labels: { readonly at: number; readonly text: string }[] = []
  let at = from
  for (;;) {
    const label = readLabel(text, at)
    if (label === '' || isNextSentence(labels.at(-1)?.text, label, labels.length)) break
    labels.push({ at, text: label })
    at += label.length
    if (text[at] !== '.') break
    at += 1
  }
  while (labels.length > 1) {
    const last = labels.pop()
    const top = last && topLevelOf(last.text)
    if (top) return last.at + top.length
  }
  return 0
}

function readLabel(text: string, from: number): string {
  let script: string | undefined
  let at = from
  while (at < text.length) {
    const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (!/[\p{L}\p{M}\p{N}-]/u.test(symbol)) break
    const own = scriptOf(symbol)
    script ??= own
    if (own && own !== script) break
    at += symbol.length
  }
  return text.slice(from, at)
}

function isNextSentence(before: string | undefined, label: string, count: number): boolean {
  if (before === undefined || count < 2) return false
  const isCapital = /^\p{Lu}/u.test(label) && !/^\p{Lu}/u.test(before)
  return (
    isCapital || (complete.test(before.toLowerCase()) && scriptOf(label) !== 'latin' && scriptOf(label) !== undefined)
  )
}

/** What of the last label is a top-level domain: an ending may follow it without a space, as in `shop.com-ra`. */
function topLevelOf(label: string): string | undefined {
  return (chinese.exec(label) ?? /^(?:xn--[a-z\d-]*[a-z\d]|\p{L}[\p{L}\p{M}]+)/iu.exec(label))?.[0]
}
