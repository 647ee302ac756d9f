import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adminToken, context, type Kit, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore, type Results } from '../index.js'

const about = (subject: string): Record<string, unknown> => ({ context: { ...context, subject } })

const erase = async (kit: Kit, query: string): Promise<unknown> =>
  (
    await kit.collect(
      new Request(`http://collector.example/v1/records?project=shop&${query}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${adminToken}` },
      }),
    )
  ).json()

describe('/v1/records', () => {
  it('exports everything about a subject, held records included', async () => {
    const kit = await openKit()
    const mine = record({ id: 'a', ...about('order-1') })
    await kit.post(mine)
    await kit.post(record({ id: 'b', v: 9, ...about('order-1') }))
    await kit.post(record({ id: 'c', ...about('order-2') }))
    await kit.post(record({ id: 'd', project: 'other', ...about('order-1') }))
    const { records } = await kit.json<{ records: Record<string, unknown>[] }>(
      '/v1/records?project=shop&subject=order-1',
    )
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'stored'],
      ['b', 'held'],
    ])
    expect(records[0]?.record).toEqual(mine)
  })

  it('exports and erases bodies that could not be read and speak of the subject or the id', async () => {
    const kit = await openKit()
    await kit.post('{"v":1,"project":"shop","context":{"subject":"order-1042"},')
    await kit.post('{"v":1,"project":"shop","context":{"subject":"order-2000"},')
    const of = async (query: string) =>
      (await kit.json<{ records: { status: string; record: string }[] }>(`/v1/records?project=shop&${query}`)).records
    expect(await of('subject=order-1042')).toMatchObject([
      { status: 'unreadable', record: expect.stringContaining('order-1042') },
    ])
    expect(await erase(kit, 'subject=order-1042')).toEqual({ erased: 1 })
    expect(await of('subject=order-1042')).toEqual([])
    expect(await of('subject=order-2000')).toHaveLength(1)
  })

  it('erases a subject with its counts, and refuses it ever after', async () => {
    const kit = await openKit({ projects: { shop: { demo: true, floor: 1 } } })
    for (const id of ['a', 'b', 'c'])
      await kit.post(record({ id, done: true, ...about(id === 'c' ? 'order-2' : 'order-1') }))
    await kit.post(record({ id: 'held', v: 9, ...about('order-1') }))
    const path = '/v1/results?project=shop&survey=checkout'
    const etag = (await kit.get(path)).headers.get('ETag') ?? ''
    expect(await erase(kit, 'subject=order-1')).toEqual({ erased: 3 })
    expect((await kit.get(path, { 'If-None-Match': etag })).status).toBe(200)
    const { counts, series } = await kit.json<Results>(path)
    expect(counts).toEqual({ shown: 1, answered: 1, completed: 1, dismissed: 0 })
    expect(series[0]?.count).toBe(1)
    for (const id of ['a', 'held']) {
      const again = { id, status: 'ok', detail: 'erased' }
      expect(await kit.verdict(record({ id, rev: 99, ...about('order-1') }))).toMatchObject(again)
      expect(await kit.verdict(record({ id, rev: 99, v: 9, ...about('order-1') }))).toMatchObject(again)
    }
    expect((await kit.json<Results>(path)).counts.shown).toBe(1)
    expect(await kit.json('/v1/records?project=shop&subject=order-1')).toEqual({ records: [] })
  })

  it('leaves a tombstone for an id that has not arrived yet', async () => {
    const kit = await openKit()
    expect(await erase(kit, 'id=late')).toEqual({ erased: 0 })
    expect(await kit.verdict(record({ id: 'late', rev: 7 }))).toEqual({
      v: 1,
      id: 'late',
      rev: 7,
      status: 'ok',
      detail: 'erased',
    })
    expect(await kit.verdict(record({ id: 'late', rev: 7, project: 'other' }))).toMatchObject({ detail: 'stored' })
  })

  it('leaves no trace of the words in the files', async () => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const kit = await openKit({ store: await openSqliteStore(path) })
    for (let i = 0; i < 30; i++) {
      await kit.post(
        record({
          id: `r${i}`,
          answers: { effort: 2, comment: `unforgettable ${i} ${'x'.repeat(500)}` },
          ...about('me'),
        }),
      )
    }
    const files = async (): Promise<string> =>
      (await Promise.all([path, `${path}-wal`].map((file) => readFile(file, 'latin1')))).join('')
    expect(await files()).toContain('unforgettable')
    await erase(kit, 'subject=me')
    expect(await files()).not.toContain('unforgettable')
  })

  it.each([
    ['', '`id` or `subject` must be given, and not both of them'],
    ['id=a&subject=b', '`id` or `subject` must be given, and not both of them'],
    ['id=a%20b', '`id` must be the id of a response, got "a b"'],
    ['subject=', '`subject` must not be empty, got ""'],
    ['subjekt=a', '`subjekt` is not a parameter of this address'],
  ])('does nothing for %j', async (query, message) => {
    const kit = await openKit()
    await kit.post(record(about('b')))
    expect(await erase(kit, query)).toMatchObject({
      error: 'invalid_parameter',
      message: expect.stringContaining(message),
    })
    expect((await kit.json<Results>('/v1/results?project=shop&survey=checkout')).counts.shown).toBe(1)
  })

  it('needs the admin token', async () => {
    const kit = await openKit()
    for (const method of ['GET', 'DELETE']) {
      const response = await kit.collect(
        new Request('http://collector.example/v1/records?project=shop&id=a', { method }),
      )
      expect(response.status).toBe(401)
    }
  })
})
