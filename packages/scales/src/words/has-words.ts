import type { OpenQuestion } from '../instrument/open-question.js'
import type { Scale } from '../instrument/scale.js'
import { familyOf } from './family-of.js'
import { localeTags } from './locale-tags.js'
import { offered } from './offered.js'

/**
 * Whether an instrument can be asked in a language, without loading that language: with words of its own, or with those
 * that come with it. Where it cannot, `wordsFor` gives nothing.
 *
 * @param tag one of `localeTags`
 * @example hasWords(csi({ price: 'Price', range: 'Range' }), 'de') // false: what is rated has a text in English only
 */
export const hasWords = (scale: Scale | OpenQuestion, tag: string): boolean => {
  const family = familyOf(scale)
  if (family === 'improve' || !('labels' in scale)) return localeTags.includes(tag)
  const own = scale.words?.[tag]
  const { points, wordings, items: theirs = [] } = offered[family]
  const { labels, wording, items = [] } = scale
  const isLabelled = own?.labels || !points || labels.length === points || (points === 7 && labels.length === 5)
  const isWorded = own?.question || (wordings.includes(wording.id) && wording.version === 1)
  const isNamed = items.every((id) => own?.items?.[id] || (!own?.items && theirs.includes(id)))
  return localeTags.includes(tag) && !!isLabelled && !!isWorded && isNamed
}
