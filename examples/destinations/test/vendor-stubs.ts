import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a stub has got it. */
export interface Got {
  readonly vendor: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly body: any
}

/** What a vendor refuses, as its documentation has it; `undefined` where it takes the request. */
type Rule = (got: Got) => string | undefined

const isText = (value: unknown, most = Number.POSITIVE_INFINITY): boolean =>
  typeof value === 'string' && value !== '' && value.length <= most
const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))

function first(...rules: readonly (readonly [isSo: boolean, what: string])[]): string | undefined {
  return rules.find(([isSo]) => !isSo)?.[1]
}

// The sources of these rules stand in the README of the example.
const rules: Readonly<Record<string, Rule>> = {
  slack: ({ path, headers, body }) =>
    first(
      [path === '/slack/T0/B0/x', 'no_service'],
      [`${headers['content-type']}`.startsWith('application/json'), 'invalid_payload'],
      [isText(body.text), 'no_text'],
      [body.blocks.length <= 50, 'invalid_blocks'],
      [body.blocks.every(({ text }: { text: { text: string } }) => isText(text.text, 3000)), 'invalid_blocks'],
      [!/<(?!http)/.test(JSON.stringify(body)), 'a mention'],
    ),
  klaviyo: ({ path, headers, body }) =>
    first(
      [path === '/klaviyo/api/events', 'not found'],
      [headers.authorization === 'Klaviyo-API-Key pk_1', 'not authenticated'],
      [/^\d{4}-\d\d-\d\d$/.test(`${headers.revision}`), 'revision is required'],
      [body.data.type === 'event', 'type'],
      [typeof body.data.attributes.properties === 'object', 'properties are required'],
      [isText(body.data.attributes.metric?.data?.attributes?.name), 'a metric is required'],
      [body.data.attributes.metric.data.type === 'metric', 'type of the metric'],
      [body.data.attributes.profile?.data?.type === 'profile', 'a profile is required'],
      [isText(body.data.attributes.profile.data.attributes.external_id), 'an identifier of the profile is required'],
      [isTime(body.data.attributes.time), 'time'],
      [isText(body.data.attributes.unique_id), 'unique_id'],
    ),
  ga4: ({ path, body }) => {
    const search = new URL(path, 'http://stub').searchParams
    const [{ name, params }] = body.events
    return first(
      [path.startsWith('/ga4/mp/collect?'), 'not found'],
      [search.get('measurement_id') === 'G-1' && search.get('api_secret') === 's', 'measurement_id and api_secret'],
      [isText(body.client_id), 'client_id is required'],
      [Number.isInteger(body.timestamp_micros) && `${body.timestamp_micros}`.length === 16, 'timestamp_micros'],
      [body.events.length <= 25 && /^[a-z]\w{0,39}$/i.test(name), 'name of the event'],
      [Object.keys(params).length <= 25, 'too many parameters'],
      [Object.keys(params).every((key) => /^[a-z]\w{0,39}$/i.test(key)), 'name of a parameter'],
      [Object.values(params).every((value) => `${value}`.length <= 100), 'value of a parameter'],
    )
  },
  segment: ({ path, headers, body }) =>
    first(
      [path === '/segment/v1/track', 'not found'],
      [headers.authorization === `Basic ${Buffer.from('wk:').toString('base64')}`, 'not authenticated'],
      [isText(body.userId) || isText(body.anonymousId), 'userId or anonymousId is required'],
      [isText(body.event), 'event is required'],
      [isTime(body.timestamp) && isText(body.messageId), 'timestamp and messageId'],
      [JSON.stringify(body).length <= 32_768, 'larger than 32 KB'],
    ),
  hubspot: ({ path, headers, body }) =>
    first(
      [path === '/hubspot/events/2026-03/send', 'not found'],
      [headers.authorization === 'Bearer pat', 'not authenticated'],
      [/^pe\d+_\w+$/.test(body.eventName), 'eventName is required'],
      [isText(body.objectId) || isText(body.email) || isText(body.utk), 'whom it is about is required'],
      [isTime(body.occurredAt), 'occurredAt'],
      [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(body.uuid), 'uuid'],
      [Object.values(body.properties).every((value) => isText(value, 1024)), 'value of a property'],
    ),
  n8n: ({ path, headers, body }) =>
    first(
      [path === '/n8n/webhook/easekit', 'not registered'],
      [headers['x-easekit'] === 'key', 'not authenticated'],
      [isText(body.type) && isText(body.data.id), 'nothing to work with'],
    ),
}

/** Where a stub is, what it has taken, and how it is made to refuse. */
export interface Stubs {
  readonly address: string
  readonly taken: Got[]
  readonly refused: string[]
  /** Answers 500 to one vendor's requests until it is called with `undefined`. */
  readonly fail: (vendor: string | undefined) => void
  readonly close: () => Promise<void>
}

/** Stubs of all vendors on one port, each under its own path: they take and refuse what the documentation says, and nothing more. */
export async function startVendorStubs(): Promise<Stubs> {
  const taken: Got[] = []
  const refused: string[] = []
  let failing: string | undefined
  const server: Server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const path = `${request.url}`
    const vendor = path.split('/')[1] ?? ''
    const got = { vendor, path, headers: request.headers, body: JSON.parse(text) }
    if (vendor === failing) return response.writeHead(500).end()
    const problem = request.method === 'POST' ? rules[vendor]?.(got) : 'POST is needed'
    if (problem) {
      refused.push(`${vendor}: ${problem}`)
      // Google Analytics takes everything and says nothing.
      return response.writeHead(vendor === 'ga4' ? 204 : 400).end()
    }
    taken.push(got)
    response.writeHead(vendor === 'klaviyo' ? 202 : vendor === 'ga4' || vendor === 'hubspot' ? 204 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    refused,
    fail: (vendor) => {
      failing = vendor
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
