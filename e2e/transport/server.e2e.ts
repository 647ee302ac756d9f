import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { createDatabaseOracle } from './rig/database-oracle.js'
import { createLedger } from './rig/ledger.js'
import { buildMortalCollector, startMortalCollector } from './rig/mortal-collector.js'

const record = (rev: number, done: boolean, n = rev): string =>
  JSON.stringify({ v: 1, project: 'shop', id: 'a', rev, done, at: Date.now(), survey: 'checkout@1', answers: { n } })

describe('the collector', () => {
  for (const [name, create] of [
    ['the ledger', async () => createLedger()],
    ['the collector', createDatabaseOracle],
  ] as const) {
    it(`70 makes the same row for every order of arrival: ${name}`, async () => {
      for (const order of [
        [5, 3, 1, 5, 2, 4, 1],
        [1, 2, 3, 4, 5],
        [2, 5, 5, 4, 3, 1],
      ]) {
        const oracle = await create()
        for (const rev of order) await oracle.take(record(rev, rev === 3))
        expect(oracle.rows()).toMatchObject([{ id: 'a', rev: 5, done: true, body: expect.stringContaining('"n":5') }])
        expect(oracle.completions()).toEqual(['a'])
        await oracle.close()
      }
      for (const order of [
        [10, 11],
        [11, 10],
      ]) {
        const oracle = await create()
        for (const rev of order) await oracle.take(record(rev, rev === 10))
        expect(oracle.rows()).toMatchObject([{ rev: 11, done: true, body: expect.stringContaining('"n":11') }])
        expect(oracle.completions()).toEqual(['a'])
        await oracle.close()
      }
    })
  }

  describe('in a process that dies', () => {
    beforeAll(buildMortalCollector)

    for (const dies of ['before', 'after'] as const) {
      it(`71 loses and doubles nothing when it dies right ${dies} a commit`, async () => {
        const folder = temporaryFolder()
        const send = (url: string) => fetch(`${url}/v1/responses`, { method: 'POST', body: record(1, true) })
        const first = await startMortalCollector(folder.path, dies)
        // No answer may come: it would end the record's life.
        await expect(send(first.url)).rejects.toThrow()
        await first.kill()
        const second = await startMortalCollector(folder.path)
        try {
          expect(await (await send(second.url)).json()).toMatchObject({
            status: 'ok',
            detail: dies === 'before' ? 'stored' : 'duplicate',
          })
          const database = new Database(join(folder.path, 'easekit.db'), { readonly: true })
          expect(database.prepare('SELECT id, rev, done FROM response').all()).toEqual([{ id: 'a', rev: 1, done: 1 }])
          expect(database.prepare('SELECT id, kind FROM event').all()).toEqual([{ id: 'a', kind: 'completed' }])
          database.close()
        } finally {
          await second.kill()
          folder.remove()
        }
      })
    }
  })

  it('72 answers a response that was erased with `erased`, and does not revive it', async () => {
    const oracle = await createDatabaseOracle()
    oracle.erase('a')
    const { verdict } = await oracle.take(record(1, true))
    expect(JSON.parse(verdict)).toMatchObject({ id: 'a', status: 'ok', detail: 'erased' })
    expect(oracle.rows()).toEqual([])
    expect(oracle.completions()).toEqual([])
    await oracle.close()
  })
})
