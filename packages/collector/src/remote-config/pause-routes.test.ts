import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit, record } from '../../test/collector-kit.js'

const survey = (id: string) => ({ id, scale: 'ces2' })

describe('/v1/pauses', () => {
  it('pauses a survey of which the collector knows nothing, which its next verdict says, and lets it ask again', async () => {
    const kit = await openKit()
    const ask = asker(kit)
    const isPaused = async (id: string) => (await ask('GET', `/v1/paused?project=shop&survey=${id}`)).body.paused
    expect(await kit.verdict(record({ id: 'a' }))).not.toHaveProperty('paused')
    expect((await ask('PUT', '/v1/pauses?project=shop&survey=checkout')).body.paused).toEqual(['checkout'])
    expect(await kit.verdict(record({ id: 'b' }))).toMatchObject({ detail: 'stored', paused: 'checkout' })
    expect(await kit.verdict(record({ id: 'c', survey: 'other@1' }))).not.toHaveProperty('paused')
    expect([await isPaused('checkout'), await isPaused('other')]).toEqual([true, false])
    expect((await ask('DELETE', '/v1/pauses?project=shop&survey=checkout')).body.paused).toEqual([])
    expect(await kit.verdict(record({ id: 'd' }))).not.toHaveProperty('paused')
    expect(await isPaused('checkout')).toBe(false)
    const { entries } = (await ask('GET', '/v1/audit?project=shop')).body
    expect(entries.map(({ what }: { what: string }) => what).sort()).toEqual(['survey.paused', 'survey.resumed'])
  })

  it('takes a paused survey away from pages that ask the collector', async () => {
    const kit = await openKit({ projects: { shop: { config: { surveys: [survey('a'), survey('b')] } } } })
    const ask = asker(kit)
    const served = async () => (await ask('GET', '/v1/config?project=shop')).body.surveys
    await ask('PUT', '/v1/pauses?project=shop&survey=a')
    expect(await served()).toEqual([survey('b')])
    await ask('PATCH', '/v1/projects?project=shop', { isPaused: true })
    expect(await served()).toEqual([])
    expect(await kit.verdict(record())).toMatchObject({ detail: 'stored', paused: 'checkout' })
    await ask('PATCH', '/v1/projects?project=shop', { isPaused: false })
    await ask('DELETE', '/v1/pauses?project=shop&survey=a')
    expect(await served()).toEqual([survey('a'), survey('b')])
  })

  it.each([
    ['PUT', 'project=shop', 400],
    ['PUT', 'project=shop&survey=a%20b', 400],
    ['DELETE', 'project=nobody&survey=a', 404],
  ])('refuses %s %s', async (method, query, status) => {
    expect((await asker(await openKit())(method, `/v1/pauses?${query}`)).status).toBe(status)
  })

  it('is open to pages of every origin, and says no more than whether', async () => {
    const { collect } = await openKit()
    const response = await collect(new Request('http://collector.example/v1/paused?project=__proto__&survey=x'))
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*'])
    expect(await response.json()).toEqual({ paused: false })
  })
})
