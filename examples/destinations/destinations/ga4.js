import { answerOf, attributeOf } from '../event.js'

const longestValue = 100
const longestDelayMs = 72 * 3_600_000
// What a person wrote may name them, which Google Analytics must not be sent; ids of orders are kept out for the same reason.
const keptOut = ['comment', 'subject', 'response_id']

/**
 * An event `effort_answered` of the Measurement Protocol, for the visitor whose `client_id` an attribute holds. Without it, and
 * for answers that arrive after more than 72 hours, nothing is sent: Google Analytics would count them elsewhere or not at all.
 *
 * @param {import('../event.js').Event} event
 * @param {{ measurementId: string, apiSecret: string, clientAttribute?: string, endpoint?: string }} options
 * @returns {import('../event.js').Outgoing[]}
 */
export function ga4(event, options) {
  const { measurementId, apiSecret, clientAttribute = 'ga_client_id' } = options
  const { endpoint = 'https://www.google-analytics.com' } = options
  const client = attributeOf(event, clientAttribute)
  if (event.type !== 'response.completed' || client === undefined) return []
  if (Date.parse(event.timestamp) - event.data.at > longestDelayMs) return []
  const told = Object.entries(answerOf(event)).filter(([name]) => !keptOut.includes(name))
  const params = Object.fromEntries(
    told.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, longestValue) : value]),
  )
  const body = {
    client_id: client,
    timestamp_micros: event.data.at * 1000,
    // Without a time spent the event is in no realtime report.
    events: [{ name: 'effort_answered', params: { ...params, engagement_time_msec: 1 } }],
  }
  const search = new URLSearchParams({ measurement_id: measurementId, api_secret: apiSecret })
  const headers = { 'Content-Type': 'application/json' }
  return [{ url: `${endpoint}/mp/collect?${search}`, headers, body: JSON.stringify(body) }]
}
