import { answerOf, attributeOf } from '../event.js'

/**
 * An event of the metric "Effort answered" on the profile whose `external_id` an attribute names. `unique_id` keeps a repeat from
 * counting twice. Without the attribute nothing is sent: Klaviyo has no events without a profile.
 *
 * @param {import('../event.js').Event} event
 * @param {{ apiKey: string, customerAttribute?: string, endpoint?: string }} options a private key with the scope `events:write`
 * @returns {import('../event.js').Outgoing[]}
 */
export function klaviyo(event, { apiKey, customerAttribute = 'customer', endpoint = 'https://a.klaviyo.com' }) {
  const customer = attributeOf(event, customerAttribute)
  if (event.type !== 'response.completed' || customer === undefined) return []
  const attributes = {
    properties: answerOf(event),
    time: new Date(event.data.at).toISOString(),
    unique_id: event.id,
    metric: { data: { type: 'metric', attributes: { name: 'Effort answered' } } },
    profile: { data: { type: 'profile', attributes: { external_id: customer } } },
  }
  const headers = {
    Authorization: `Klaviyo-API-Key ${apiKey}`,
    revision: '2026-10-15',
    Accept: 'application/vnd.api+json',
    'Content-Type': 'application/vnd.api+json',
  }
  return [{ url: `${endpoint}/api/events`, headers, body: JSON.stringify({ data: { type: 'event', attributes } }) }]
}
