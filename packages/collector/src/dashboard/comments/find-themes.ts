import type { ShownComment } from '../../results/list-comments.js'
import { isStopword } from './stopwords.js'

/** A word or a pair of words, and in how many comments of a language it is. */
export interface Theme {
  readonly text: string
  readonly comments: number
}

const mostThemes = 12

/**
 * The words and pairs of neighbouring words that are in most comments, without the small words of the language. A word within
 * a pair that nearly always stands in it is left to the pair.
 *
 * @param comments of one language
 */
export function findThemes(comments: readonly Pick<ShownComment, 'comment'>[], locale: string): readonly Theme[] {
  const counts = new Map<string, number>()
  const segmenter = segmenterOf(locale)
  const known = segmenter.resolvedOptions().locale
  for (const { comment } of comments) {
    const found = new Set<string>()
    let previous: string | undefined
    for (const { segment, isWordLike } of segmenter.segment(comment.normalize('NFKC'))) {
      const word = segment.toLocaleLowerCase(known)
      if (!isWordLike) {
        // A sentence ends a pair; a blank does not.
        if (segment.trim() !== '') previous = undefined
        continue
      }
      if (isStopword(word, locale) || /^\p{N}+$/u.test(word)) {
        previous = undefined
        continue
      }
      found.add(word)
      if (previous !== undefined && previous !== word) found.add(`${previous} ${word}`)
      previous = word
    }
    for (const theme of found) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  const frequent = [...counts].filter(([, n]) => n >= 2)
  const pairs = frequent.filter(([text]) => text.includes(' '))
  return frequent
    .filter(
      ([text, n]) => text.includes(' ') || !pairs.some(([pair, m]) => pair.split(' ').includes(text) && m >= 0.8 * n),
    )
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, mostThemes)
    .map(([text, n]) => ({ text, comments: n }))
}

// Any text may come as a language.
function segmenterOf(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale || undefined, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
