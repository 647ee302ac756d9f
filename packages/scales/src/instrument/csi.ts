import { csat5 } from './csat5.js'
import { EaseKitError } from './easekit-error.js'
import { frozenCopy } from './frozen-copy.js'
import type { Scale } from './scale.js'

/**
 * Customer Satisfaction Index: satisfaction with 2 to 10 things, rated one by one on five points. A larger value is more
 * satisfied. A companion: it measures satisfaction, not effort. English only.
 *
 * @param items the texts shown, by item id
 * @throws EaseKitError for fewer than 2 or more than 10 items, and for an empty text
 * @example csi({ price: 'Price', delivery: 'Speed of delivery' })
 */
export const csi = (items: Readonly<Record<string, string>>): Scale => {
  const ids = Object.keys(items)
  if (ids.length < 2 || ids.length > 10) throw new EaseKitError(`\`items\` must hold 2 to 10 items, got ${ids.length}`)
  const missing = ids.find((id) => typeof items[id] !== 'string' || items[id].trim() === '')
  if (missing !== undefined)
    throw new EaseKitError(`\`words.en.items\` of scale "csi" must hold a text for the item "${missing}"`)
  return frozenCopy({
    ...csat5,
    id: 'csi',
    wording: { id: 'items', version: 1 },
    items: ids,
    words: { en: { ...csat5.words?.en, question: 'How satisfied are you with each of the following?', items } },
  })
}
