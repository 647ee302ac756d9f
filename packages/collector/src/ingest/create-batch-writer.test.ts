import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Store } from '../storage/store.js'
import { StoreUnavailableError } from '../storage/store-unavailable-error.js'
import type { Write, WriteOutcome } from '../storage/write.js'
import { createBatchWriter } from './create-batch-writer.js'

const scrap = (hash: string): Write => ({ type: 'scrap', scrap: { hash, body: '', receivedAt: 0 } })
const hashOf = (write: Write): string => (write.type === 'scrap' ? write.scrap.hash : '')

function fakeStore(isBad: (hash: string) => boolean = () => false) {
  const batches: string[][] = []
  const held: (() => void)[] = []
  const write: Store['write'] = async (batch) => {
    batches.push(batch.map(hashOf))
    await new Promise<void>((go) => held.push(go))
    const bad = batch.map(hashOf).find(isBad)
    if (bad) throw new Error(`cannot write ${bad}`)
    return batch.map((): WriteOutcome => ({ detail: 'held', rev: 0 }))
  }
  /** Lets every commit happen until all of these have settled. */
  const release = async <T>(written: readonly Promise<T>[]): Promise<T[]> => {
    const all = Promise.all(written)
    let isOver = false
    void all.then(() => {
      isOver = true
    })
    while (!isOver) {
      held.shift()?.()
      await nextTurn()
    }
    return all
  }
  return { write, batches, release }
}

const publishing = () => ({ today: '2026-03-10', ruleOf: () => ({ floor: 5 }) })

describe('createBatchWriter', () => {
  it('writes together what arrives together, and what arrives during a commit with the next one', async () => {
    const store = fakeStore()
    const write = createBatchWriter(store, publishing)
    const all = ['a', 'b'].map((hash) => write(scrap(hash)))
    await nextTurn()
    all.push(...['c', 'd'].map((hash) => write(scrap(hash))))
    expect((await store.release(all)).map(({ type }) => type)).toEqual(['written', 'written', 'written', 'written'])
    expect(store.batches).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('settles nothing before its commit', async () => {
    const store = fakeStore()
    let isSettled = false
    const written = createBatchWriter(
      store,
      publishing,
    )(scrap('a')).then(() => {
      isSettled = true
    })
    for (let i = 0; i < 50; i++) await nextTurn()
    expect(isSettled).toBe(false)
    await store.release([written])
    expect(isSettled).toBe(true)
  })

  it('keeps one bad record from failing its neighbours', async () => {
    const store = fakeStore((hash) => hash === 'bad')
    const write = createBatchWriter(store, publishing)
    const all = ['first', 'a', 'bad', 'b'].map((hash) => write(scrap(hash)))
    expect((await store.release(all)).map(({ type }) => type)).toEqual(['written', 'written', 'failed', 'written'])
  })

  it('tries a batch once where the database fails as a whole, and logs one line', async () => {
    let tries = 0
    const lines: object[] = []
    const cause = new StoreUnavailableError('the database cannot be written: the disk is full')
    const full: Store['write'] = async () => {
      tries += 1
      throw cause
    }
    const log = { error: (fields: object) => lines.push(fields) }
    const write = createBatchWriter({ write: full }, publishing, { log })
    const all = await Promise.all(['a', 'b', 'c'].map((hash) => write(scrap(hash))))
    expect(all).toEqual(Array(3).fill({ type: 'failed', error: cause }))
    expect([tries, lines]).toEqual([1, [{ err: cause, records: 3 }]])
  })

  it('goes on after a failure', async () => {
    const store = fakeStore((hash) => hash === 'bad')
    const write = createBatchWriter(store, publishing)
    const bad = write(scrap('bad'))
    expect((await store.release([bad]))[0]?.type).toBe('failed')
    const good = write(scrap('good'))
    expect((await store.release([good]))[0]?.type).toBe('written')
  })

  it('says it is busy rather than queue without end', async () => {
    const store = fakeStore()
    const write = createBatchWriter(store, publishing)
    const all = Array.from({ length: 10_002 }, (_, i) => write(scrap(String(i))))
    expect((await all[10_000])?.type).toBe('busy')
    const results = await store.release(all)
    expect(results.filter(({ type }) => type === 'written')).toHaveLength(10_000)
  })
})
