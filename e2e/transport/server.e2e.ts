import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { createDatabaseOracle } from './rig/database-oracle.js'
import { createLedger } from './rig/ledger.js'
import { buildMortalCollector, startMortalCollector } from './rig/mortal-collector.js'
import { deafWebhook } from './rig/rig-webhook.js'
import { until } from './rig/until.js'
import { startWebhookReceiver } from './rig/webhook-receiver.js'

const record = (rev: number, done: boolean, n = rev, id = 'a'): string =>
  JSON.stringify({ v: 1, project: 'shop', id, rev, done, at: Date.now(), survey: 'checkout@1', answers: { n } })

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
        const options = { data: folder.path, webhook: deafWebhook }
        const first = await startMortalCollector({ ...options, dies: `${dies} commit` })
        // No answer may come: it would end the record's life.
        await expect(send(first.url)).rejects.toThrow()
        await first.kill()
        const second = await startMortalCollector(options)
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

    for (const dies of ['before', 'after'] as const) {
      const times = dies === 'before' ? 'once' : 'twice, with the same event id,'
      it(`71 tells of a completion ${times} when it dies right ${dies} the webhook`, async () => {
        const folder = temporaryFolder()
        const receiver = await startWebhookReceiver()
        const options = { data: folder.path, webhook: receiver.url }
        const first = await startMortalCollector({ ...options, dies: `${dies} webhook` })
        await fetch(`${first.url}/v1/responses`, { method: 'POST', body: record(1, true) })
        await first.ended
        const expected = dies === 'before' ? 1 : 2
        expect(receiver.received).toHaveLength(expected - 1)
        // A minute later nobody believes any more that the dead process is still at it.
        const second = await startMortalCollector({ ...options, ahead: 61_000 })
        try {
          await until(() => receiver.received.length === expected, 'the webhook')
          expect(new Set(receiver.received.map(({ event }) => event)).size).toBe(1)
          expect(receiver.received[0]).toMatchObject({ event: expect.stringMatching(/^evt_/), id: 'a' })
          await fetch(`${second.url}/v1/responses`, { method: 'POST', body: record(2, true) })
          // What is told later shows that the collector has looked once more.
          await fetch(`${second.url}/v1/responses`, { method: 'POST', body: record(1, true, 1, 'b') })
          await until(() => receiver.received.some(({ id }) => id === 'b'), 'the webhook of another response')
          expect(receiver.received.filter(({ id }) => id === 'a')).toHaveLength(expected)
        } finally {
          await second.kill()
          receiver.stop()
          folder.remove()
        }
      })
    }
  })

  it('62 takes 250,000 bytes in base64 too: the limit counts what is decoded', async () => {
    const oracle = await createDatabaseOracle()
    const body = JSON.stringify({ ...JSON.parse(record(1, true)), answers: { comment: 'a'.repeat(250_000) } })
    const { verdict } = await oracle.take(`b64:${Buffer.from(body).toString('base64')}`)
    expect(JSON.parse(verdict)).toMatchObject({ id: 'a', rev: 1, status: 'ok' })
    await oracle.close()
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
