import type { Scale } from '@easekit/scales'
import { type Text, textIn } from '../../api/localized-text.js'

/**
 * A scale that rates what a survey names, in the words of one language; as it is where it rates one thing, or the survey
 * names none of its own.
 *
 * @param items texts by item id
 */
export function withItems(scale: Scale, items: Readonly<Record<string, Text>> | undefined, tag: string): Scale {
  if (!scale.items || !items) return scale
  const texts = Object.entries(items).map(([id, text]) => [id, textIn(tag, text) ?? id])
  const words = { ...scale.words, [tag]: { ...scale.words?.[tag], items: Object.fromEntries(texts) } }
  return { ...scale, items: Object.keys(items), words }
}
