import { ga4 } from './destinations/ga4.js'
import { hubspot } from './destinations/hubspot.js'
import { klaviyo } from './destinations/klaviyo.js'
import { n8n } from './destinations/n8n.js'
import { segment } from './destinations/segment.js'
import { slack } from './destinations/slack.js'

const known = {
  slack: { make: slack, options: { url: 'SLACK_WEBHOOK_URL' } },
  klaviyo: { make: klaviyo, options: { apiKey: 'KLAVIYO_API_KEY' } },
  ga4: { make: ga4, options: { measurementId: 'GA4_MEASUREMENT_ID', apiSecret: 'GA4_API_SECRET' } },
  segment: { make: segment, options: { writeKey: 'SEGMENT_WRITE_KEY' }, optional: { endpoint: 'SEGMENT_ENDPOINT' } },
  hubspot: { make: hubspot, options: { token: 'HUBSPOT_TOKEN', eventName: 'HUBSPOT_EVENT' } },
  n8n: { make: n8n, options: { url: 'N8N_WEBHOOK_URL', header: 'N8N_HEADER', value: 'N8N_HEADER_VALUE' } },
}

/**
 * The destinations that an environment sets up, each as a function of the event.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, (event: import('./event.js').Event) => import('./event.js').Outgoing[]>}
 * @throws Error where none is set up, or one by halves, naming the variable that is missing
 */
export function readDestinations(env) {
  const found = Object.entries(known).flatMap(([name, { make, options, optional = {} }]) => {
    const set = Object.entries(options).filter(([, variable]) => env[variable])
    if (set.length === 0) return []
    const missing = Object.values(options).find((variable) => !env[variable])
    if (missing) throw new Error(`${missing} is missing, expected it in the environment for ${name}`)
    const given = [...set, ...Object.entries(optional).filter(([, variable]) => env[variable])]
    const values = Object.fromEntries(given.map(([option, variable]) => [option, env[variable]]))
    return [[name, (event) => make(event, values)]]
  })
  if (found.length > 0) return Object.fromEntries(found)
  const variables = Object.values(known).map(({ options }) => Object.values(options)[0])
  throw new Error(`No destination is set up, expected one of ${variables.join(', ')} in the environment`)
}
