import { describe, expect, it } from 'vitest'
import { context, noon, openKit, record } from '../../test/collector-kit.js'
import { resolveProjects } from '../projects/resolve-projects.js'
import { startRetention } from './start-retention.js'

const dayMs = 86_400_000
const address = '/v1/results?project=shop&survey=checkout'

describe('retentionDays', () => {
  it('removes old records with all that they say, and leaves every figure as it was', async () => {
    let now = noon - 40 * dayMs
    const projects = { shop: { retentionDays: 30 }, other: {} }
    const kit = await openKit({ projects, now: () => now })
    const said = {
      answers: { effort: 3, comment: 'too slow', reasons: ['slow'] },
      context: { ...context, subject: 's-1' },
    }
    const old = (id: string, fields: object = {}) => record({ id, at: now, done: true, ...said, ...fields })
    for (const id of ['a', 'b', 'c', 'd', 'e']) await kit.post(old(id, { context: { ...context, subject: `s-${id}` } }))
    await kit.post(old('held', { v: 9 }))
    await kit.post(old('elsewhere', { project: 'other' }))
    const again = old('a')
    now = noon
    await kit.post(record({ id: 'new', answers: { effort: 6, comment: 'fine' } }))
    const figures = async () => [await kit.json(address), await kit.read(address)]
    const before = await figures()

    await startRetention({ store: kit.store, projects: resolveProjects(projects), now: () => now })()
    expect(await figures()).toEqual(before)
    for (const id of ['a', 'e', 'held'])
      expect(await kit.json(`/v1/records?project=shop&id=${id}`)).toEqual({ records: [] })
    expect(await kit.json('/v1/comments?project=shop&survey=checkout')).toMatchObject({
      comments: [{ comment: 'fine' }],
    })
    expect(await kit.json('/v1/records?project=other&id=elsewhere')).toMatchObject({ records: [{ id: 'elsewhere' }] })
    expect(await kit.json('/v1/audit?project=shop')).toMatchObject({
      entries: expect.arrayContaining([
        { at: new Date(now).toISOString(), who: 'retention', what: 'records.expired', detail: '6 records' },
      ]),
    })
    expect(await kit.verdict(again)).toMatchObject({ detail: 'erased' })
    expect(await figures()).toEqual(before)
  })

  it('leaves an answer that came later than what was held of it', async () => {
    let now = noon - 40 * dayMs
    const projects = { shop: { retentionDays: 30 }, other: {} }
    const kit = await openKit({ projects, now: () => now })
    await kit.post(record({ id: 'a', at: now, v: 9 }))
    now = noon - 20 * dayMs
    await kit.post(record({ id: 'a', rev: 2, at: now, answers: { effort: 3, comment: 'too slow' } }))
    now = noon
    await startRetention({ store: kit.store, projects: resolveProjects(projects), now: () => now })()
    expect(await kit.json('/v1/records?project=shop&id=a')).toMatchObject({ records: [{ id: 'a', status: 'stored' }] })
    expect(await kit.verdict(record({ id: 'a', rev: 3, at: now }))).toMatchObject({ detail: 'stored' })
  })
})
