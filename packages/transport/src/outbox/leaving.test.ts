import { describe, expect, it } from 'vitest'
import { openBrowser, silence, snapshot } from '../../test/browser.js'

const hide = (platform: { show: (visible: boolean) => void }) => platform.show(false)

describe('leaving', () => {
  it.each([
    ['hidden', (platform: { show: (visible: boolean) => void }) => platform.show(false)],
    ['pagehide', (platform: { fire: (type: string) => void }) => platform.fire('pagehide')],
  ])('on %s sends within the event, with keepalive, ignoring the backoff', async (_, leave) => {
    const { open, collector } = openBrowser()
    collector.next(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    leave(platform as never)
    expect(collector.attempts).toHaveLength(2)
    expect(collector.attempts[1]?.context).toMatchObject({ leaving: true, keepalive: true })
  })

  it('sends each revision once, however often the page is hidden', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    for (let n = 0; n < 50; n++) {
      hide(platform)
      platform.fire('pagehide')
      await platform.settle()
    }
    expect(collector.attempts.filter(({ context }) => context.leaving)).toHaveLength(1)
    await outbox.put(snapshot('a', 7))
    await platform.settle()
    hide(platform)
    expect(collector.attempts.filter(({ context }) => context.leaving)).toHaveLength(2)
  })

  it('does not repeat a request that may outlive the page anyway', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    hide(platform)
    expect(collector.attempts).toHaveLength(1)
  })

  it('sends an answer whose page is left while the showing before it is still on its way', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox, platform } = open()
    await outbox.put(snapshot('a'))
    await outbox.put(snapshot('a', 6))
    hide(platform)
    const sent = collector.attempts.map(({ body, context }) => [JSON.parse(body).answers, context.leaving])
    expect(sent).toEqual([
      [{}, false],
      [{ effort: 6 }, true],
    ])
  })

  it('repeats a request in flight that would end with the page', async () => {
    const { open, collector } = openBrowser()
    collector.next(() => ({ status: 503 }), silence)
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.advance(1_000)
    expect(collector.attempts.map(({ context }) => context.keepalive)).toEqual([true, false])
    hide(platform)
    expect(collector.attempts[2]?.context).toMatchObject({ leaving: true, keepalive: true })
  })

  it('takes more than two at once, completed ones first', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    const put = (id: string, bytes: number, done?: boolean) =>
      outbox.put({ ...snapshot(id, 6, done), answers: { comment: 'x'.repeat(bytes) } })
    await put('a', 20_000)
    await put('b', 25_000)
    await put('c', 20_000, true)
    await put('d', 300, true)
    await platform.settle()
    collector.attempts.length = 0
    collector.otherwise(silence)
    hide(platform)
    const sent = collector.attempts.map(({ body }) => JSON.parse(body).id)
    expect(sent.slice(0, 2).sort()).toEqual(['c', 'd'])
    expect(sent).toHaveLength(4)
    expect(collector.attempts.every(({ context }) => context.keepalive)).toBe(true)
  })

  it('sends without keepalive what is too large for it', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put({ ...snapshot('a', 6), answers: { comment: 'é'.repeat(31_000) } })
    await platform.settle()
    expect(collector.attempts[0]?.context.keepalive).toBe(false)
    hide(platform)
    expect(collector.attempts[1]?.context).toMatchObject({ leaving: true, keepalive: false })
    collector.otherwise('ok')
    await platform.advance(5_000)
    expect(collector.rows.size).toBe(1)
  })

  it('counts only what may outlive the page', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox } = open()
    await outbox.put({ ...snapshot('large', 6), answers: { comment: 'x'.repeat(100_000) } })
    await outbox.put(snapshot('small', 6))
    expect(collector.attempts.map(({ context }) => context.keepalive)).toEqual([false, true])
  })

  it('counts bytes, not characters', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(silence)
    const { outbox } = open()
    await outbox.put({ ...snapshot('a', 6), answers: { comment: '😀'.repeat(20_000) } })
    expect(collector.attempts[0]?.body.length).toBeLessThan(60_000)
    expect(collector.attempts[0]?.context.keepalive).toBe(false)
  })

  it('deletes nothing without a verdict, and goes on afterwards', async () => {
    const { open, collector, notes } = openBrowser()
    collector.otherwise(() => ({}))
    const { outbox, platform, heard } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    hide(platform)
    await platform.settle()
    expect(notes().filter((note) => /:a$/.test(note))).toHaveLength(1)
    expect(heard('retry')).toHaveLength(2)
    collector.otherwise('ok')
    await platform.advance(2_000)
    expect(collector.rows.size).toBe(1)
  })

  it('believes the verdict of a request sent on the way out', async () => {
    const { open, collector, notes } = openBrowser()
    collector.next(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.settle()
    hide(platform)
    await platform.settle()
    expect(outbox.pending()).toBe(0)
    expect(notes()).toEqual([])
  })

  it('does not swallow the wake-up that comes while a request of the way out is under way', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const { outbox, platform } = open()
    await outbox.put(snapshot('a', 6))
    await platform.advance(600_000)
    let fail = (): void => {}
    collector.next(() => new Promise((resolve) => (fail = () => resolve({ status: 503 }))))
    hide(platform)
    platform.fire('pageshow', { persisted: true })
    fail()
    collector.otherwise('ok')
    await platform.advance(2_000)
    expect(collector.rows.size).toBe(1)
  })

  it('leaves alone what another tab is waiting with', async () => {
    const { open, collector } = openBrowser()
    collector.otherwise(() => ({ status: 503 }))
    const a = open()
    await a.outbox.put(snapshot('a', 6))
    await a.platform.advance(60_000)
    const b = open({}, { now: a.platform.Date.now() })
    await b.platform.settle()
    collector.attempts.length = 0
    hide(b.platform)
    expect(collector.attempts).toEqual([])
  })
})
