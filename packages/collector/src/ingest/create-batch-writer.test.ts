import { describe, expect, it } from 'vitest'
import type { Store, Write, WriteOutcome } from '../storage/store.js'
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
  const release = async (): Promise<void> => {
    while (held.length > 0) {
      held.shift()?.()
      for (let i = 0; i < 10; i++) await Promise.resolve()
    }
  }
  return { write, batches, release }
}

const publishing = () => ({ today: '2026-03-10', floorOf: () => 5 })

describe('createBatchWriter', () => {
  it('gathers what arrives during a commit into the next one', async () => {
    const store = fakeStore()
    const write = createBatchWriter(store, publishing)
    const all = ['a', 'b', 'c'].map((hash) => write(scrap(hash)))
    await store.release()
    expect((await Promise.all(all)).map(({ type }) => type)).toEqual(['written', 'written', 'written'])
    expect(store.batches).toEqual([['a'], ['b', 'c']])
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
    for (let i = 0; i < 50; i++) await Promise.resolve()
    expect(isSettled).toBe(false)
    await store.release()
    await written
    expect(isSettled).toBe(true)
  })

  it('keeps one bad record from failing its neighbours', async () => {
    const store = fakeStore((hash) => hash === 'bad')
    const write = createBatchWriter(store, publishing)
    const all = ['first', 'a', 'bad', 'b'].map((hash) => write(scrap(hash)))
    await store.release()
    expect((await Promise.all(all)).map(({ type }) => type)).toEqual(['written', 'written', 'failed', 'written'])
  })

  it('goes on after a failure', async () => {
    const store = fakeStore((hash) => hash === 'bad')
    const write = createBatchWriter(store, publishing)
    const bad = write(scrap('bad'))
    await store.release()
    expect((await bad).type).toBe('failed')
    const good = write(scrap('good'))
    await store.release()
    expect((await good).type).toBe('written')
  })

  it('says it is busy rather than queue without end', async () => {
    const store = fakeStore()
    const write = createBatchWriter(store, publishing)
    const all = Array.from({ length: 10_002 }, (_, i) => write(scrap(String(i))))
    expect((await all[10_001])?.type).toBe('busy')
    await store.release()
    const results = await Promise.all(all)
    expect(results.filter(({ type }) => type === 'written')).toHaveLength(10_001)
  })
})
