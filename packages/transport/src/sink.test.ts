import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../test/browser.js'
import type { Sink } from './index.js'

const accepting: Sink = async (body) => {
  const { id, rev } = JSON.parse(body)
  return { id, rev, status: 'ok' }
}

describe('a sink', () => {
  it('that answers makes the sender unnecessary', async () => {
    const { open, collector, notes } = openBrowser()
    const { outbox, platform } = open({ sink: accepting })
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(outbox.pending()).toBe(0)
    expect(collector.attempts).toEqual([])
    expect(notes()).toEqual([])
  })

  it.each<[string, Sink]>([
    [
      'throws',
      () => {
        throw new Error('gone')
      },
    ],
    ['rejects', () => Promise.reject(new Error('gone'))],
    ['knows nothing', async () => undefined],
    ['speaks of another record', async () => ({ id: 'b', rev: 2 ** 53, status: 'ok' as const })],
    [
      'speaks of an older revision',
      async (body) => ({ ...(await accepting(body)), rev: 1, status: 'ok' as const, id: 'a' }),
    ],
  ])('that %s hands over to the sender at once', async (_, sink) => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open({ sink })
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(collector.rows.size).toBe(1)
  })

  it('that hangs hands over to the sender after 3 s', async () => {
    const { open, collector } = openBrowser()
    const { outbox, platform } = open({ sink: silence })
    await outbox.put(snapshot('a', 6))
    await platform.advance(2_900)
    expect(collector.attempts).toEqual([])
    await platform.advance(100)
    expect(collector.rows.size).toBe(1)
  })

  it('gets the plain bytes even where the sender needs armour', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 403 }))
    const bodies: string[] = []
    const { outbox, platform } = open({
      sink: async (body) => {
        bodies.push(body)
        return undefined
      },
    })
    await outbox.put(snapshot('a', 6))
    await platform.advance(20_000)
    expect(collector.attempts.some(({ body }) => body.startsWith('b64:'))).toBe(true)
    expect(new Set(bodies).size).toBe(1)
  })

  it('and the sender both get the record when the page is left', async () => {
    const { open, collector } = openBrowser()
    collector.next(() => ({ status: 503 }))
    let sunk = 0
    const { outbox, platform } = open({
      sink: async () => {
        sunk++
        return undefined
      },
    })
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    platform.show(false)
    expect(sunk).toBe(2)
    expect(collector.attempts).toHaveLength(2)
  })
})
