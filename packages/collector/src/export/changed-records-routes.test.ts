import { describe, expect, it } from 'vitest'
import { adminToken, type Kit, openKit, record, resultsToken } from '../../test/collector-kit.js'

interface Page {
  readonly records: readonly { readonly id: string; readonly status: string; readonly rev: number }[]
  readonly cursor: string
}

const read = (kit: Kit, query = ''): Promise<Page> => kit.json<Page>(`/v1/records?project=shop${query}`)

describe('/v1/records for connectors', () => {
  it('goes on where it stopped, page by page, and tells of a record again when it changes', async () => {
    const kit = await openKit()
    for (const id of ['a', 'b', 'c']) await kit.post(record({ id }))
    const first = await read(kit, '&limit=2')
    expect(first.records.map(({ id }) => id)).toEqual(['a', 'b'])
    const second = await read(kit, `&limit=2&cursor=${first.cursor}`)
    expect(second.records.map(({ id }) => id)).toEqual(['c'])
    const none = await read(kit, `&cursor=${second.cursor}`)
    expect(none).toEqual({ records: [], cursor: second.cursor })
    await kit.post(record({ id: 'a', rev: 2 }))
    expect((await read(kit, `&cursor=${none.cursor}`)).records).toMatchObject([{ id: 'a', rev: 2 }])
  })

  it('begins at a time, and finds later what comes later', async () => {
    const kit = await openKit()
    await kit.post(record({ id: 'a' }))
    const empty = await read(kit, '&updated_since=2026-03-10T12:00:01Z')
    expect(empty.records).toEqual([])
    expect((await read(kit, '&updated_since=2026-03-10')).records).toMatchObject([{ id: 'a' }])
    await kit.post(record({ id: 'b' }))
    expect((await read(kit, `&cursor=${empty.cursor}`)).records).toMatchObject([{ id: 'b' }])
  })

  it('tells that a record was erased, and never gives a contact', async () => {
    const kit = await openKit()
    await kit.post(record({ id: 'a', contact: { to: 'ann@example.com', consent: 'call me' } }))
    const before = await read(kit)
    expect(JSON.stringify(before)).not.toContain('ann@example.com')
    await kit.collect(
      new Request('http://collector.example/v1/records?project=shop&id=a', {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${adminToken}` },
      }),
    )
    expect((await read(kit, `&cursor=${before.cursor}`)).records).toMatchObject([{ id: 'a', status: 'erased' }])
  })

  it('writes lines for those who ask for them', async () => {
    const kit = await openKit()
    for (const id of ['a', 'b']) await kit.post(record({ id }))
    const response = await kit.get('/v1/records?project=shop', { Accept: 'application/x-ndjson' })
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson')
    expect(response.headers.get('Easekit-Cursor')).toBe((await read(kit)).cursor)
    const lines = (await response.text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).record)).toEqual([record({ id: 'a' }), record({ id: 'b' })])
  })

  it('is for readers of records, and noted where it gave something', async () => {
    const kit = await openKit()
    await read(kit)
    await kit.post(record({ id: 'a' }))
    await read(kit)
    const guest = await kit.get('/v1/records?project=shop', { Authorization: `Bearer ${resultsToken}` })
    expect(guest.status).toBe(403)
    const { entries } = await kit.json<{ entries: unknown[] }>('/v1/audit?project=shop')
    expect(entries).toMatchObject([{ what: 'records.exported', detail: '1 changes, up to 1_a' }])
  })

  it.each([
    ['&limit=0', '`limit` must be 1 to 1000, got "0"'],
    ['&cursor=x', '`cursor` must be the `cursor` of the answer before, got "x"'],
    ['&updated_since=12', '`updated_since` must be a UTC day or a time with its zone'],
    ['&updated_since=2026-02-30', '`updated_since` must be a UTC day or a time with its zone'],
  ])('refuses %s', async (query, message) => {
    const kit = await openKit()
    const response = await kit.get(`/v1/records?project=shop${query}`)
    expect([response.status, await response.json()]).toMatchObject([400, { message: expect.stringContaining(message) }])
  })
})
