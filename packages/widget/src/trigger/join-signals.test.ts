import { describe, expect, it } from 'vitest'
import { joinSignals, type Occurrence } from './join-signals.js'

/** Hears signals for one survey of a page. */
const listener = () => {
  const recent: Occurrence[] = []
  return (name: string, source: string, subject: unknown, at: number) =>
    joinSignals(recent, 'checkout', { name, source, subject, at, order: 1 })
}

describe('occur', () => {
  it('takes the same order from three sources, under different ids, as one', () => {
    const hear = listener()
    const first = hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'url', '1042', 500)).toBeUndefined()
    expect(hear('order-placed', 'event', undefined, 900)).toBeUndefined()
    expect(first).toMatchObject({ source: 'ga4', at: 0 })
    expect(Object.values(first?._bySource ?? {})).toEqual(['T-1', '1042'])
  })

  it('takes two orders from one source as two', () => {
    const hear = listener()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'ga4', 'T-2', 100)?._bySource).toEqual({ ga4: 'T-2' })
  })

  it('takes a repetition by one source as the same', () => {
    const hear = listener()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'ga4', 'T-1', 100)).toBeUndefined()
  })

  it('begins a new one after ten seconds', () => {
    const hear = listener()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'url', 'T-1', 9_999)).toBeUndefined()
    expect(hear('order-placed', 'url', 'T-1', 10_000)).toBeDefined()
  })

  it('begins a new one where the clock was set back', () => {
    const hear = listener()
    hear('order-placed', 'ga4', undefined, 3_600_000)
    expect(hear('order-placed', 'ga4', undefined, 0)).toBeDefined()
  })

  it('keeps signals of different names apart', () => {
    const hear = listener()
    hear('order-placed', 'ga4', '1', 0)
    expect(hear('chat-ended', 'event', '1', 0)).toBeDefined()
  })

  it.each([
    [0, ['0']],
    [' a ', ['a']],
    ['', []],
    [null, []],
    [{}, []],
    ['x'.repeat(128), ['x'.repeat(128)]],
    ['x'.repeat(129), []],
  ])('reads %j as the subject %j', (given, subjects) => {
    expect(Object.values(listener()('n', 's', given, 0)?._bySource ?? {})).toEqual(subjects)
  })

  it('keeps the surveys of a page apart', () => {
    const recent: Occurrence[] = []
    const heard = { name: 'order-placed', source: 'ga4', subject: '1', at: 0, order: 1 }
    expect(joinSignals(recent, 'checkout', heard)).toBeDefined()
    expect(joinSignals(recent, 'delivery', heard)).toBeDefined()
    expect(joinSignals(recent, 'checkout', heard)).toBeUndefined()
  })

  it('takes further ids of an earlier page along', () => {
    const heard = { name: 'order-placed', source: 'ga4', subject: '1', others: ['T-1'], at: 0, order: 0 }
    expect(Object.values(joinSignals([], 'checkout', heard)?._bySource ?? {})).toEqual(['1', 'T-1'])
  })

  it('remembers twenty at the most', () => {
    const recent: Occurrence[] = []
    for (let id = 0; id < 30; id++)
      joinSignals(recent, 'checkout', { name: 'order-placed', source: 'ga4', subject: id, at: 0, order: id })
    expect(recent.map(({ _bySource }) => _bySource.ga4)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 10}`))
  })
})
