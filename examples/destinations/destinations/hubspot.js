import { answerOf, attributeOf } from '../event.js'

const longestValue = 1024

/**
 * An occurrence of a custom event on the contact whose id an attribute holds. The properties must be defined with the event in
 * HubSpot, under these names. Without the attribute nothing is sent: HubSpot would not know whom it is about.
 *
 * @param {import('../event.js').Event} event
 * @param {{ token: string, eventName: string, contactAttribute?: string, endpoint?: string }} options `eventName` is the fully
 *   qualified one, `pe<HubID>_<name>`; the token needs the scope `analytics.behavioral_events.send`
 * @returns {import('../event.js').Outgoing[]}
 */
export function hubspot(event, options) {
  const { token, eventName, contactAttribute = 'hubspot_contact', endpoint = 'https://api.hubapi.com' } = options
  const contact = attributeOf(event, contactAttribute)
  if (event.type !== 'response.completed' || contact === undefined) return []
  const properties = Object.entries(answerOf(event)).map(([name, value]) => [
    name,
    String(value).slice(0, longestValue),
  ])
  const body = {
    eventName,
    objectId: contact,
    occurredAt: new Date(event.data.at).toISOString(),
    uuid: uuidOf(event.id),
    properties: Object.fromEntries(properties),
  }
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  return [{ url: `${endpoint}/events/2026-03/send`, headers, body: JSON.stringify(body) }]
}

// The id of an event ends with 32 hexadecimal digits, as many as a UUID has.
function uuidOf(id) {
  const hex = id.slice(-32)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
