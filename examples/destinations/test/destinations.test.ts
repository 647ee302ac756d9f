// The vendors are stubs that check what their documentation asks for; the collector, its signature and the forwarder are real.
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@easekit/collector'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createForwarder } from '../create-forwarder.js'
import { ga4 } from '../destinations/ga4.js'
import { hubspot } from '../destinations/hubspot.js'
import { klaviyo } from '../destinations/klaviyo.js'
import { n8n } from '../destinations/n8n.js'
import { segment } from '../destinations/segment.js'
import { slack } from '../destinations/slack.js'
import type { Event } from '../event.js'
import { readDestinations } from '../read-destinations.js'
import { startVendorStubs } from './vendor-stubs.js'

const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
const attributes = { customer: 'c-1042', ga_client_id: '123.456', hubspot_contact: '608051' }

const answered = (fields: object = {}): Event['data'] => ({
  project: 'shop',
  id: 'r1',
  at: Date.parse('2026-03-10T12:00:00Z'),
  survey: 'checkout@1',
  answers: { effort: 2, reasons: ['cost'], comment: 'The <!channel> code & field' },
  context: { scale: 'ces2@1', direction: 'ease-up', range: [1, 7, 1], subject: 'order-1042', locale: 'en', attributes },
  ...fields,
})

const event = (fields: Partial<Event> = {}): Event => ({
  id: `evt_${'0123456789abcdef'.repeat(2)}`,
  type: 'response.completed',
  timestamp: '2026-03-10T12:00:03.000Z',
  data: answered(),
  ...fields,
})

/** The stubs, and a forwarder that knows all of them. */
async function start() {
  const stubs = await startVendorStubs()
  const { address } = stubs
  const lines: string[] = []
  const destinations = {
    slack: (event: Event) => slack(event, { url: `${address}/slack/T0/B0/x` }),
    klaviyo: (event: Event) => klaviyo(event, { apiKey: 'pk_1', endpoint: `${address}/klaviyo` }),
    ga4: (event: Event) => ga4(event, { measurementId: 'G-1', apiSecret: 's', endpoint: `${address}/ga4` }),
    segment: (event: Event) => segment(event, { writeKey: 'wk', endpoint: `${address}/segment` }),
    hubspot: (event: Event) =>
      hubspot(event, { token: 'pat', eventName: 'pe42_effort', endpoint: `${address}/hubspot` }),
    n8n: (event: Event) => n8n(event, { url: `${address}/n8n/webhook/easekit`, header: 'X-EaseKit', value: 'key' }),
  }
  const server = createForwarder({ secret, destinations, log: (line) => lines.push(line) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await stubs.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send = async ({ id, ...body }: Event, sign = new Webhook(secret), at = new Date()): Promise<number> => {
    const text = JSON.stringify(body)
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': sign.sign(id, at, text),
    }
    return (await fetch(url, { method: 'POST', body: text, headers })).status
  }
  return { ...stubs, url, send, lines, took: () => stubs.taken.map(({ vendor }) => vendor).sort() }
}

const all = ['ga4', 'hubspot', 'klaviyo', 'n8n', 'segment', 'slack']

describe('the destinations', () => {
  it('each take what a real collector tells of a completed response', async () => {
    const { url, took, taken, refused } = await start()
    const data = await mkdtemp(join(tmpdir(), 'easekit-destinations-'))
    const project = { webhook: { url, secret }, attributes: Object.keys(attributes) }
    const collector = await serve({
      port: 0,
      data,
      projects: { shop: project },
      adminToken: 'a-token-0123456789',
      assets: false,
    })
    onTestFinished(async () => {
      await collector.close()
      await rm(data, { recursive: true, force: true })
    })
    const context = {
      ...answered().context,
      state: 'completed',
      wording: 'issue@1',
      layout: 'horizontal',
      glyph: 'number',
    }
    const record = {
      v: 1,
      rev: 1,
      done: true,
      ...answered({ at: Date.now(), context: { ...context, channel: 'web' } }),
    }
    await fetch(`${collector.url}/v1/responses`, { method: 'POST', body: JSON.stringify(record) })
    await expect.poll(took, { timeout: 60_000 }).toEqual(all)
    expect(refused).toEqual([])
    const told = taken.find(({ vendor }) => vendor === 'segment')?.body
    expect(told).toMatchObject({
      userId: 'c-1042',
      properties: { effort: 2, scale: 'ces2@1', direction: 'ease-up', range: '1 to 7', reasons: 'cost' },
    })
  })

  it('say what the rating means wherever they say it', async () => {
    const { send, taken } = await start()
    expect(await send(event())).toBe(204)
    expect(taken).toHaveLength(6)
    for (const { vendor, body } of taken) {
      const text = JSON.stringify(body)
      expect([vendor, text]).toEqual([vendor, expect.stringContaining('ces2@1')])
      expect([vendor, text]).toEqual([vendor, expect.stringContaining('ease-up')])
    }
  })

  it('tell nobody but Slack and n8n of an answer that names no customer', async () => {
    const { send, took } = await start()
    const context = { ...answered().context, attributes: {} }
    expect(await send(event({ data: answered({ context }) }))).toBe(204)
    expect(took()).toEqual(['n8n', 'slack'])
  })

  it('take answers without a rating, and long ones, within the limits of each', async () => {
    const { send, took, refused } = await start()
    const long = 'A very long comment & more. '.repeat(700)
    expect(await send(event({ id: `evt_${'1'.repeat(32)}`, data: answered({ answers: { comment: long } }) }))).toBe(204)
    expect(await send(event({ id: `evt_${'2'.repeat(32)}`, data: answered({ answers: {} }) }))).toBe(204)
    expect(refused).toEqual([])
    expect(took()).toEqual([...all, ...all].sort())
  })

  it('send Google Analytics nothing that a person wrote, no order, and nothing older than it takes', async () => {
    const [request] = ga4(event(), { measurementId: 'G-1', apiSecret: 's' })
    expect(request?.url).toBe('https://www.google-analytics.com/mp/collect?measurement_id=G-1&api_secret=s')
    expect(request?.body).not.toMatch(/code|order-1042|r1/)
    const late = event({ timestamp: '2026-03-14T12:00:00.000Z' })
    expect(ga4(late, { measurementId: 'G-1', apiSecret: 's' })).toEqual([])
  })

  it('tell n8n of an erasure, and nobody else', async () => {
    const { send, taken } = await start()
    const erased = event({ type: 'response.erased', data: { project: 'shop', id: 'r1' } })
    expect(await send(erased)).toBe(204)
    expect(taken.map(({ vendor, body }) => [vendor, body.type])).toEqual([['n8n', 'response.erased']])
  })
})

describe('the forwarder', () => {
  it('hands on nothing that is forged, changed or old', async () => {
    const { url, send, taken } = await start()
    const forged = new Webhook(`whsec_${Buffer.from('another secret of 24 bytes').toString('base64')}`)
    expect(await send(event(), forged)).toBe(401)
    expect(await send(event(), new Webhook(secret), new Date(Date.now() - 3_600_000))).toBe(401)
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401)
    expect((await fetch(url, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(401)
    expect(taken).toEqual([])
  })

  it('asks for an event again where a destination failed, and gives it to none of them twice', async () => {
    const { send, took, fail, lines } = await start()
    fail('klaviyo')
    expect(await send(event())).toBe(502)
    expect(took()).toEqual(all.filter((vendor) => vendor !== 'klaviyo'))
    expect(lines).toEqual([`klaviyo did not take ${event().id}: status 500`])
    fail(undefined)
    expect(await send(event())).toBe(204)
    expect(await send(event())).toBe(204)
    expect(took()).toEqual(all)
  })

  it('is set up by the environment, and names what is missing', () => {
    const set = {
      SLACK_WEBHOOK_URL: 'https://hooks.example/x',
      SEGMENT_WRITE_KEY: 'wk',
      SEGMENT_ENDPOINT: 'https://eu.example',
    }
    const found = readDestinations(set)
    expect(Object.keys(found)).toEqual(['slack', 'segment'])
    expect(found.segment?.(event())[0]?.url).toBe('https://eu.example/v1/track')
    expect(() => readDestinations({ HUBSPOT_TOKEN: 'pat' })).toThrow('HUBSPOT_EVENT is missing')
    expect(() => readDestinations({})).toThrow('No destination is set up, expected one of SLACK_WEBHOOK_URL')
  })
})
