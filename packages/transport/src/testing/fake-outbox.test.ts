import { describe, expect, it } from 'vitest'
import { flush, purge } from '../index.js'
import { createFakeOutbox } from './fake-outbox.js'

const put = (n: number, done?: boolean) => ({ id: 'a', survey: 's@1', answers: { n }, ...(done && { done }) })

describe('createFakeOutbox', () => {
  it('keeps what was put, and holds it until it is delivered', async () => {
    const outbox = createFakeOutbox()
    expect(await outbox.put(put(1))).toBe(2)
    expect(await outbox.put(put(2, true))).toBe(2)
    expect(outbox.puts.map(({ answers }) => answers)).toEqual([{ n: 1 }, { n: 2 }])
    expect([outbox.pending(), await flush(outbox, 10)]).toEqual([1, false])
    outbox.deliver()
    expect([outbox.pending(), await flush(outbox, 10)]).toEqual([0, true])
  })

  it('leaves a completed response completed', async () => {
    const outbox = createFakeOutbox()
    await outbox.put(put(1, true))
    await outbox.put(put(2))
    expect(outbox.snapshots.get('a')).toEqual(put(2, true))
  })

  it('reaches the level it is told to, and keeps nothing that is too large', async () => {
    const outbox = createFakeOutbox({ level: ({ id }) => (id === 'a' ? 'too-large' : 0) })
    expect(await outbox.put(put(1))).toBe('too-large')
    expect(await outbox.put({ ...put(1), id: 'b' })).toBe(0)
    expect(outbox.puts.map(({ id }) => id)).toEqual(['b'])
  })

  it('forgets on purge and notes that it was stopped', async () => {
    const outbox = createFakeOutbox()
    await outbox.put(put(1))
    await purge(outbox)
    expect([outbox.pending(), outbox.snapshots.size, outbox.isStopped()]).toEqual([0, 0, false])
    outbox.stop()
    expect(outbox.isStopped()).toBe(true)
  })
})
