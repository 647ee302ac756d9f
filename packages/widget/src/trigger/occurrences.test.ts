import { describe, expect, it } from 'vitest'
import { createOccurrences } from './occurrences.js'

describe('createOccurrences', () => {
  it('takes the same order from three sources, under different ids, as one', () => {
    const hear = createOccurrences()
    const first = hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'url', '1042', 500)).toBeUndefined()
    expect(hear('order-placed', 'event', undefined, 900)).toBeUndefined()
    expect(first).toMatchObject({ source: 'ga4', subjects: ['T-1', '1042'], at: 0 })
  })

  it('takes two orders from one source as two', () => {
    const hear = createOccurrences()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'ga4', 'T-2', 100)?.subjects).toEqual(['T-2'])
  })

  it('takes a repetition by one source as the same', () => {
    const hear = createOccurrences()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'ga4', 'T-1', 100)).toBeUndefined()
  })

  it('begins a new one after ten seconds', () => {
    const hear = createOccurrences()
    hear('order-placed', 'ga4', 'T-1', 0)
    expect(hear('order-placed', 'url', 'T-1', 9_999)).toBeUndefined()
    expect(hear('order-placed', 'url', 'T-1', 10_000)).toBeDefined()
  })

  it('keeps signals of different names apart', () => {
    const hear = createOccurrences()
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
    expect(createOccurrences()('n', 's', given, 0)?.subjects).toEqual(subjects)
  })
})
