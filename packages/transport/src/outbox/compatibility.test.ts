import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../../test/browser.js'

const now = Date.UTC(2026, 10, 1)
const rev = now * 1024
const body = (id: string) =>
  JSON.stringify({ v: 1, project: 'shop', id, rev, done: false, at: now, survey: 's@1', answers: {} })

/** What an earlier version of this package has left in localStorage. */
function inherit(notes: Readonly<Record<string, string>>) {
  const browser = openBrowser({ now })
  for (const [name, text] of Object.entries(notes)) browser.local.setItem(`ek:shop:${name}`, text)
  return browser
}

describe('what an earlier version has left', () => {
  it('is delivered as it is', async () => {
    const { open, collector, notes } = inherit({ [`${rev}:a`]: body('a'), x: '3' })
    await open().platform.advance(1_000)
    expect(collector.rows.get('a')?.body).toBe(body('a'))
    expect(notes()).toEqual([])
  })

  it('waits until its lease is over, and its failures count on', async () => {
    const { open, collector } = inherit({ [`${rev}:a`]: body('a'), '~a': `${(now + 60_000) * 1000 + 8}` })
    collector.otherwise(() => ({ status: 503 }))
    const { platform, heard } = open()
    await platform.advance(60_000)
    expect(collector.attempts).toEqual([])
    await platform.advance(1_000)
    expect(heard('retry')).toMatchObject([{ failures: 9 }])
  })

  it('stays aside where it was refused, whatever wakes the page up', async () => {
    const { open, collector } = inherit({ [`${rev}:a`]: body('a'), '~a': `${(now + 86_400_000) * 1000 + 998}` })
    const { platform } = open()
    platform.fire('online')
    await platform.advance(86_399_000)
    expect(collector.attempts).toEqual([])
    await platform.advance(3_000)
    expect(collector.rows.size).toBe(1)
  })

  it('is held back by the gate, and dropped by a purge', async () => {
    const gated = inherit({ [`${rev}:a`]: body('a'), '~': `${(now + 60_000) * 1000}` })
    await gated.open().platform.advance(59_000)
    expect(gated.collector.attempts).toEqual([])
    const purged = inherit({ [`${rev}:a`]: body('a'), '-': `${now + 1}` })
    const { platform, heard } = purged.open({}, { now: now + 2 })
    await platform.advance(2_000)
    expect(heard('expired')).toMatchObject([{ id: 'a' }])
    expect(purged.collector.attempts).toEqual([])
  })
})

describe('what an earlier version finds', () => {
  it('is a record under its revision and id in both stores, and its lease of 20 s with the attempt counted', async () => {
    const { open, collector, local, notes, rows } = openBrowser({ now })
    collector.otherwise(silence)
    await open().outbox.put(snapshot('a', 6))
    const [record = ''] = notes().filter((name) => /^\d+:a$/.test(name))
    expect(await rows()).toEqual([record])
    expect(local.getItem('ek:shop:~a')).toBe(`${(now + 20_000) * 1000 + 1}`)
  })

  it('is 998 for a refused record', async () => {
    const { open, collector, local } = openBrowser({ now })
    collector.otherwise(({ body }) => ({ verdict: { ...JSON.parse(body), status: 'reject' } }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    expect(local.getItem('ek:shop:~a')).toBe(`${(now + 86_400_000) * 1000 + 998}`)
  })
})
