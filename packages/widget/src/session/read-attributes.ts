import type { Attributes } from '../api/attributes.js'
import type { CheckedSurvey } from '../api/checked-options.js'
import { chooseAttributes } from '../response/attributes/choose-attributes.js'
import type { HeardSignal } from '../trigger/heard-signal.js'
import type { Occurrence } from '../trigger/join-signals.js'
import { readOrder } from '../trigger/order/read-order.js'
import { type Keeping, keepAttributes, keptAttributes } from './keep-attributes.js'
import { type AttributePage, saidAttributes } from './said-attributes.js'

const parameters = ['source', 'medium', 'campaign', 'term', 'content']

/**
 * Reads what a page says at a signal about the order and the campaign, and keeps it for the page that the visitor goes on to.
 *
 * @returns tells what goes out with an answer, see `saidAttributes`
 */
export function readAttributes(
  page: AttributePage & Keeping,
  survey: Pick<CheckedSurvey, 'id' | 'variant'>,
  { order, at }: Pick<HeardSignal, 'order' | 'at'>,
  occurrence: Pick<Occurrence, 'name' | '_bySource' | '_attributes'>,
): () => Attributes | undefined {
  const { window } = page.platform
  const { name, _bySource, _attributes } = occurrence
  const { listed, tell } = saidAttributes(page, survey, occurrence)
  const key = `easekit:${page.options.project}:attributes:${survey.id}`
  const read = (): Attributes => {
    // What this page says is about another order, if about any.
    if (!order) return keptAttributes(page, key, at)
    const found = name === 'order-placed' ? readOrder(window, Object.values(_bySource)) : {}
    return chooseAttributes(listed, { ...readCampaign(window.location), ...found })
  }
  const found = listed[0] ? read() : {}
  if (order && listed[0]) keepAttributes(page, key, at, { ...found, ...chooseAttributes(listed, _attributes) })
  return () => tell(found)
}

/** What the address of a page says of the campaign that has led there, as `utm.source` and so on. */
function readCampaign({ search }: Pick<Location, 'search'>): Attributes {
  const query = new URLSearchParams(search)
  return Object.fromEntries(
    parameters.flatMap((name) => {
      const value = query.get(`utm_${name}`)
      return value ? [[`utm.${name}`, value]] : []
    }),
  )
}
