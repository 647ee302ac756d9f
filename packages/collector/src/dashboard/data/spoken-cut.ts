import type { Language } from '../language/language.js'

/**
 * What a share or a net counts, as a sentence in the reader's language.
 *
 * @param formula of its figure, which names the points and their label ids
 * @param label the text of a point by its label id
 */
export function spokenCut(
  formula: string,
  label: (id: string) => string,
  { words, format }: Pick<Language, 'words' | 'format'>,
): string {
  const groups = [...formula.matchAll(/share of answers (\S+)(?: \(([^)]+)\))?/g)].map(([, points = '', ids]) => {
    const range = points.replace(/\d+/g, (digits) => format.count(Number(digits)))
    return ids === undefined ? range : `${range} (${ids.split(', ').map(label).join(', ')})`
  })
  const [easy = '', hard] = groups
  return hard === undefined ? words.shareOf(easy) : words.netOf(easy, hard)
}
