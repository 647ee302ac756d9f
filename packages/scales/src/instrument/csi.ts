import { csat5 } from './csat5.js'
import { EaseKitError } from './easekit-error.js'
import { frozenCopy } from './frozen-copy.js'
import type { Scale } from './scale.js'

const isText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''

/**
 * Customer Satisfaction Index: satisfaction with 2 to 10 things, rated one by one on five points. A larger value is more
 * satisfied. A companion: it measures satisfaction, not effort.
 *
 * @param items the texts shown, by item id; a text by itself is English. It is offered in the languages that have a text
 * for every item.
 * @throws EaseKitError for fewer than 2 or more than 10 items, and for an empty or a missing text
 * @example csi({ price: 'Price', delivery: 'Speed of delivery' })
 * @example csi({ price: { en: 'Price', de: 'Preis' }, delivery: { en: 'Delivery', de: 'Lieferung' } })
 */
export const csi = (items: Readonly<Record<string, string | Readonly<Record<string, string>>>>): Scale => {
  const ids = Object.keys(items)
  if (ids.length < 2 || ids.length > 10) throw new EaseKitError(`\`items\` must hold 2 to 10 items, got ${ids.length}`)
  const byTag = ids.map((id) => {
    const given = items[id]
    const texts: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? given : { en: given }
    return [id, texts] as const
  })
  const tags = new Set(byTag.flatMap(([, texts]) => Object.keys(texts)))
  const words = [...tags].map((tag) => {
    const missing = byTag.find(([, texts]) => !isText(texts[tag]))
    if (missing)
      throw new EaseKitError(`\`words.${tag}.items\` of scale "csi" must hold a text for the item "${missing[0]}"`)
    return [tag, { items: Object.fromEntries(byTag.map(([id, texts]) => [id, `${texts[tag]}`])) }] as const
  })
  return frozenCopy({
    ...csat5,
    id: 'csi',
    wording: { id: 'items', version: 1 },
    items: ids,
    words: Object.fromEntries(words),
  })
}
