import { describe, expect, it } from 'vitest'
import { adminToken, type Kit, openKit, record } from '../../test/collector-kit.js'
import { createCollector, type Results } from '../index.js'
import type { Held } from './held-routes.js'

const held = '/v1/held?project=shop'
const path = '/v1/results?project=shop&survey=checkout'
const headers = { Authorization: `Bearer ${adminToken}` }

const replay = async ({ collect }: Pick<Kit, 'collect'>): Promise<unknown> =>
  (await collect(new Request(`http://collector.example${held}`, { method: 'POST', headers }))).json()

describe('/v1/held', () => {
  it('lists what could not be counted and why, newest first, without what was answered', async () => {
    let now = Date.UTC(2026, 2, 10)
    const kit = await openKit({ now: () => now })
    await kit.post(record({ id: 'a', answers: { effort: 9, comment: 'confidential' } }))
    now += 2000
    await kit.post(record({ id: 'b', survey: 'checkout' }))
    await kit.post(record({ id: 'c' }))
    const response = await kit.get(`${held}&limit=1`)
    const text = await response.text()
    expect(JSON.parse(text)).toEqual({
      count: 2,
      full: [],
      records: [
        { id: 'b', rev: 1, reason: expect.stringMatching(/^survey: /), receivedAt: '2026-03-10T00:00:02.000Z' },
      ],
    })
    expect(text).not.toContain('confidential')
    expect((await kit.get(`${held}&limit=1`, { 'If-None-Match': response.headers.get('ETag') ?? '' })).status).toBe(304)
  })

  it('counts held records once what was wrong has been put right, and keeps the others', async () => {
    const kit = await openKit({ projects: { shop: { closed: ['checkout'], demo: true, floor: 1 } } })
    for (let i = 0; i < 250; i++) await kit.post(record({ id: `r${i}`, done: true }))
    await kit.post(record({ id: 'bad', answers: { effort: 9 } }))
    expect(await replay(kit)).toEqual({ replayed: 0 })
    const reopened = createCollector({
      store: kit.store,
      projects: { shop: { demo: true, floor: 1 } },
      adminToken,
      assets: false,
    })
    expect(await replay({ collect: reopened })).toEqual({ replayed: 250 })
    expect(await replay({ collect: reopened })).toEqual({ replayed: 0 })
    const { counts } = await kit.json<Results>(path)
    expect([counts.answered, counts.completed]).toEqual([250, 250])
    expect((await kit.json<Held>(held)).records.map(({ id }) => id)).toEqual(['bad'])
  })

  it('does not count a held revision over a newer one', async () => {
    const kit = await openKit({ projects: { shop: { origins: ['https://shop.example'], demo: true, floor: 1 } } })
    await kit.post(record({ rev: 1, answers: { effort: 1 } }), { Origin: 'https://elsewhere.example' })
    await kit.post(record({ rev: 2, answers: { effort: 7 } }))
    expect(await replay(kit)).toEqual({ replayed: 1 })
    expect((await kit.json<Results>(path)).series[0]?.histogram).toMatchObject({ 1: 0, 7: 1 })
  })

  it('counts as completed what an older held revision completed', async () => {
    const kit = await openKit({ projects: { shop: { origins: ['https://shop.example'], demo: true, floor: 1 } } })
    const elsewhere = { Origin: 'https://elsewhere.example' }
    await kit.post(record({ rev: 5, answers: { effort: 7 } }), elsewhere)
    await kit.post(record({ rev: 4, done: true, answers: { effort: 1 } }), elsewhere)
    expect(await replay(kit)).toEqual({ replayed: 1 })
    expect(await kit.json<Results>(path)).toMatchObject({ counts: { completed: 1 }, series: [{ histogram: { 7: 1 } }] })
  })

  it.each(['a\0b@1', '\0', '\ud800@1', 'x'.repeat(9000)])('holds a record of the survey %j', async (survey) => {
    const kit = await openKit()
    expect(await kit.verdict(record({ survey }))).toMatchObject({ status: 'ok', detail: 'held' })
  })

  it('needs the admin token and a project', async () => {
    const kit = await openKit()
    for (const method of ['GET', 'POST']) {
      expect((await kit.collect(new Request(`http://collector.example${held}`, { method }))).status).toBe(401)
    }
    expect((await kit.get('/v1/held')).status).toBe(400)
    expect((await kit.get('/v1/held?project=nobody')).status).toBe(404)
  })
})
