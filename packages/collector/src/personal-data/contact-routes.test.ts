import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adminToken, context, type Kit, openKit, record, temporaryFolder } from '../../test/collector-kit.js'
import { openSqliteStore } from '../index.js'

const contact = { to: 'ann@mail.example', consent: 'I agree that Acme may contact me about this answer.' }

interface Listed {
  readonly contacts: readonly { readonly id: string; readonly to: string; readonly [field: string]: unknown }[]
  readonly next: string | null
}

const list = (kit: Kit, query = '') => kit.json<Listed>(`/v1/contacts?project=shop${query}`)

const erase = (kit: Kit, query: string) =>
  kit.collect(
    new Request(`http://collector.example/v1/records?project=shop&${query}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${adminToken}` },
    }),
  )

describe('a contact that is wanted', () => {
  it('is listed with what was agreed to, and is in no comment and in no record', async () => {
    const kit = await openKit()
    const sent = record({ id: 'a', answers: { effort: 2, comment: 'Too slow' }, contact })
    expect(await kit.verdict(sent)).toMatchObject({ detail: 'stored' })
    expect((await list(kit)).contacts).toEqual([
      { id: 'a', survey: 'checkout', effort: 2, at: expect.stringMatching(/^2026-/), ...contact },
    ])
    const comments = await kit.get('/v1/comments?project=shop&survey=checkout')
    expect(await comments.text()).toContain('Too slow')
    expect(await (await kit.get('/v1/comments?project=shop&survey=checkout')).text()).not.toContain('ann@')
    const { records } = await kit.json<{ records: Record<string, unknown>[] }>('/v1/records?project=shop&id=a')
    expect(records[0]).toMatchObject({ contact })
    expect(JSON.stringify(records[0]?.record)).not.toContain('ann@')
  })

  it('is that of the newest revision, in any order of arrival', async () => {
    const kit = await openKit()
    const later = { ...contact, to: '+44 20 7946 0000' }
    await kit.post(record({ id: 'a', rev: 7, contact: later }))
    await kit.post(record({ id: 'a', rev: 6, contact }))
    expect((await list(kit)).contacts.map(({ to }) => to)).toEqual([later.to])
  })

  it('comes in pages, and never from a test', async () => {
    const kit = await openKit()
    for (const id of ['a', 'b', 'c']) await kit.post(record({ id, contact }))
    await kit.post(record({ id: 'd', contact, context: { ...context, test: true } }))
    const { contacts, next } = await list(kit, '&limit=2')
    expect(contacts.map(({ id }) => id)).toEqual(['c', 'b'])
    expect((await list(kit, `&limit=2&before=${next}`)).contacts.map(({ id }) => id)).toEqual(['a'])
  })

  it.each(['id=a', 'subject=order-1'])('goes with its response, for ever and out of the files: %s', async (query) => {
    const path = join(await temporaryFolder(), 'easekit.db')
    const kit = await openKit({ store: await openSqliteStore(path) })
    const sent = record({ id: 'a', contact, context: { ...context, subject: 'order-1' } })
    await kit.post(sent)
    await erase(kit, query)
    expect((await list(kit)).contacts).toEqual([])
    expect(await kit.verdict({ ...sent, rev: 99 })).toMatchObject({ detail: 'erased' })
    expect((await list(kit)).contacts).toEqual([])
    const files = await Promise.all([path, `${path}-wal`].map((file) => readFile(file, 'latin1')))
    expect(files.join('')).not.toContain('ann@mail')
  })

  it.each([{ to: '' }, { to: 5 }, 'ann', { to: 'x'.repeat(321) }, { consent: '' }])(
    'that is none holds the record: %j',
    async (wrong) => {
      const kit = await openKit()
      const given = typeof wrong === 'string' ? wrong : { ...contact, ...wrong }
      expect(await kit.verdict(record({ id: 'a', contact: given }))).toMatchObject({ detail: 'held' })
      expect((await list(kit)).contacts).toEqual([])
    },
  )

  it('is for readers of records alone', async () => {
    const kit = await openKit()
    const ask = (headers: HeadersInit) =>
      kit.collect(new Request('http://collector.example/v1/contacts?project=shop', { headers }))
    expect((await ask({})).status).toBe(401)
    expect(await kit.read('/v1/contacts?project=shop')).not.toHaveProperty('contacts')
    expect((await kit.get('/v1/contacts?project=nobody')).status).toBe(404)
  })
})
