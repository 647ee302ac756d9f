import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit, record } from '../../test/collector-kit.js'
import { createCollector, type Results } from '../index.js'

const results = '/v1/results?project=new&survey=checkout'
const mine = (fields: Record<string, unknown> = {}) => record({ project: 'new', ...fields })
const listed = async (ask: ReturnType<typeof asker>) =>
  (await ask('GET', '/v1/projects')).body.projects.map(({ id }: { id: string }) => id).sort()

describe('/v1/projects', () => {
  it('creates a project that takes answers at once, here and in another process', async () => {
    const kit = await openKit()
    const ask = asker(kit)
    expect(await kit.verdict(mine())).toMatchObject({ status: 'reject', reason: 'unknown_project' })
    const created = await ask('POST', '/v1/projects', { id: 'new', name: 'The new shop', options: { floor: 3 } })
    expect([created.status, created.body]).toEqual([
      201,
      { id: 'new', name: 'The new shop', isPaused: false, floor: 3, demo: false },
    ])
    expect(await kit.verdict(mine())).toMatchObject({ status: 'ok', detail: 'stored' })
    const elsewhere = createCollector({ ...kit, projects: ['shop'], adminToken: 'x'.repeat(20), assets: false })
    const response = await elsewhere(
      new Request('http://other.example/v1/responses', { method: 'POST', body: JSON.stringify(mine({ id: 'r2' })) }),
    )
    expect(await response.json()).toMatchObject({ status: 'ok', detail: 'stored' })
    expect(await listed(ask)).toEqual(['new', 'other', 'shop'])
    expect((await ask('POST', '/v1/projects', { id: 'new' })).status).toBe(409)
    expect((await ask('POST', '/v1/projects', { id: 'shop' })).status).toBe(409)
  })

  it('renames, pauses and lets go on; the id stays what pages send', async () => {
    const ask = asker(await openKit())
    const change = async (body: object) => (await ask('PATCH', '/v1/projects?project=shop', body)).body
    expect(await change({ name: 'Acme' })).toMatchObject({ id: 'shop', name: 'Acme', isPaused: false })
    expect(await change({ isPaused: true })).toMatchObject({ name: 'Acme', isPaused: true })
    expect(await change({ isPaused: false, name: null })).toMatchObject({ name: null, isPaused: false })
    const { entries } = (await ask('GET', '/v1/audit?project=shop')).body
    expect(entries.map(({ what }: { what: string }) => what).sort()).toEqual([
      'project.paused',
      'project.renamed',
      'project.renamed',
      'project.resumed',
    ])
  })

  it('deletes a project with all that there is of it, and leaves the others', async () => {
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1 }, new: { demo: true, floor: 1 } } })
    const ask = asker(kit)
    for (let i = 0; i < 3; i++) await kit.post(mine({ id: `r${i}`, done: true, answers: { effort: 3, comment: 'hm' } }))
    await kit.post(mine({ id: 'held', v: 9 }))
    await kit.post(record({ answers: { effort: 3 } }))
    await ask('PUT', '/v1/definitions?project=new', { surveys: [] }, { 'If-Match': '0' })
    expect((await ask('DELETE', '/v1/projects?project=new')).status).toBe(200)
    expect(await listed(ask)).toEqual(['shop'])
    expect(await kit.verdict(mine({ id: 'late' }))).toMatchObject({ reason: 'unknown_project' })
    expect((await ask('GET', results)).status).toBe(404)
    const { held, waitingEvents } = await kit.store.figures(['new'])
    expect([held.size, waitingEvents.size]).toEqual([0, 0])
    expect(await kit.store.tally({ project: 'new', survey: 'checkout' })).toEqual([])
    expect(await kit.store.definitions({ project: 'new', limit: 9 })).toEqual([])
    expect((await kit.json<Results>('/v1/results?project=shop&survey=checkout')).counts.answered).toBe(1)
    const { entries } = (await ask('GET', '/v1/audit')).body
    expect(entries[0]).toMatchObject({ what: 'project.deleted', detail: 'new' })

    // A restart does not bring back what the configuration still names.
    const again = createCollector({ ...kit, projects: ['shop', 'new'], adminToken: 'x'.repeat(20), assets: false })
    const late = new Request('http://c.example/v1/responses', { method: 'POST', body: JSON.stringify(mine()) })
    expect(await (await again(late)).json()).toMatchObject({ reason: 'unknown_project' })
  })

  it('begins anew where a deleted project is created again', async () => {
    const kit = await openKit()
    const ask = asker(kit)
    await ask('POST', '/v1/projects', { id: 'new', options: { demo: true, floor: 1 } })
    await kit.post(mine())
    await ask('DELETE', '/v1/projects?project=new')
    await ask('POST', '/v1/projects', { id: 'new', options: { demo: true, floor: 1 } })
    expect(await kit.verdict(mine())).toMatchObject({ detail: 'stored' })
    expect((await ask('GET', results)).body).toMatchObject({ counts: { answered: 1 }, series: [{ count: 1 }] })
  })

  it.each([
    ['POST', '', { id: 'a b' }, 400, '`id`'],
    ['POST', '', { id: 'a', options: { floor: 2 } }, 400, '`projects.a.floor` must be an integer from 3 to 10'],
    ['POST', '', { id: 'a', options: { config: '/etc/passwd' } }, 400, '`options.config`: is no field'],
    ['PATCH', '?project=shop', { options: { floor: 4 } }, 409, 'stand in the collector'],
    ['PATCH', '?project=nobody', { name: 'x' }, 404, 'must be one the collector serves'],
    ['PATCH', '?project=shop', { name: '' }, 400, '`name`'],
    ['DELETE', '?project=nobody', undefined, 404, 'must be one the collector serves'],
  ])('refuses %s %s %j', async (method, query, body, status, message) => {
    const refused = await asker(await openKit())(method, `/v1/projects${query}`, body)
    expect([refused.status, refused.body.message]).toEqual([status, expect.stringContaining(message)])
  })

  it('is for the owner', async () => {
    const ask = asker(await openKit())
    const { token } = (await ask('POST', '/v1/tokens', { name: 'p', scopes: ['publish'] })).body
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const headers = { Authorization: `Bearer ${token}` }
      expect((await ask(method, '/v1/projects?project=shop', {}, headers)).status).toBe(403)
    }
  })
})
