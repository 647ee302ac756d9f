import { answerOf, attributeOf } from '../event.js'

// A call has 32 KB at most, and what is longer is refused whole.
const longestValue = 1000

/**
 * A track call "Effort Answered" for the user that an attribute names. `messageId` keeps a repeat from counting twice. Without the
 * attribute nothing is sent: each answer would be a new anonymous user.
 *
 * @param {import('../event.js').Event} event
 * @param {{ writeKey: string, customerAttribute?: string, endpoint?: string }} options in the EU the endpoint is
 *   `https://eu1.api.segmentapis.com`
 * @returns {import('../event.js').Outgoing[]}
 */
export function segment(event, { writeKey, customerAttribute = 'customer', endpoint = 'https://api.segment.io' }) {
  const customer = attributeOf(event, customerAttribute)
  if (event.type !== 'response.completed' || customer === undefined) return []
  const properties = Object.entries(answerOf(event)).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, longestValue) : value,
  ])
  const body = {
    userId: customer,
    event: 'Effort Answered',
    properties: Object.fromEntries(properties),
    timestamp: new Date(event.data.at).toISOString(),
    messageId: event.id,
    context: { library: { name: 'easekit' } },
  }
  const headers = {
    // The write key is the name, and there is no password.
    Authorization: `Basic ${Buffer.from(`${writeKey}:`).toString('base64')}`,
    'Content-Type': 'application/json',
  }
  return [{ url: `${endpoint}/v1/track`, headers, body: JSON.stringify(body) }]
}
