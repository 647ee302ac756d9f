import type { Series } from '@easekit/scales'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group } from './group.js'
import { hiddenGroups } from './hidden-groups.js'

const group = (fingerprint: string, count: number, total = count): Group => ({
  fingerprint,
  members: new Map<string, Series>(),
  pooled: [],
  histograms: new Map(),
  count,
  total,
})

const hidden = (groups: readonly Group[], floor = 5): string[] => [...hiddenGroups(groups, floor)].sort()

describe('hiddenGroups', () => {
  it.each([
    ['nothing when all are large', [group('a-1', 5), group('a-2', 9)], []],
    ['a group below the floor', [group('a-1', 4)], ['a-1']],
    [
      'a second one, so that the first is no difference',
      [group('a-1', 2), group('a-2', 7), group('a-3', 9), group('a-4', 8)],
      ['a-1', 'a-2'],
    ],
    ['all, when only one would be left', [group('a-1', 2), group('a-2', 7), group('a-3', 9)], ['a-1', 'a-2', 'a-3']],
    [
      'nothing more, when the small ones cover each other',
      [group('a-1', 3), group('a-2', 3), group('a-3', 9), group('a-4', 9)],
      ['a-1', 'a-2'],
    ],
    ['nothing of another instrument', [group('a-1', 2), group('b-1', 50)], ['a-1']],
    ['a window that leaves out a few answers', [group('a', 20, 23)], ['a']],
    ['no window that leaves out none or many', [group('a', 20, 20), group('b', 20, 25)], []],
  ])('hides %s', (_name, groups, expected) => {
    expect(hidden(groups)).toEqual(expected)
  })

  it('hides nothing of a demo with a floor of 1', () => {
    expect(hidden([group('a-1', 1), group('a-2', 3, 4)], 1)).toEqual([])
  })

  it('never leaves fewer than a floor of answers to be found by subtraction', () => {
    const counts = fc.array(fc.record({ instrument: fc.constantFrom('a', 'b'), count: fc.nat(30) }), { maxLength: 8 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 10 }), (parts, floor) => {
        const groups = parts.map(({ instrument, count }, i) => group(`${instrument}-${i}`, count))
        const gone = hiddenGroups(groups, floor)
        for (const instrument of ['a', 'b']) {
          const own = groups.filter(({ fingerprint }) => fingerprint.startsWith(instrument))
          const total = own.reduce((sum, { count }) => sum + count, 0)
          const shown = own
            .filter(({ fingerprint }) => !gone.has(fingerprint))
            .reduce((sum, { count }) => sum + count, 0)
          const rest = total - shown
          expect(rest === 0 || rest >= floor || shown === 0).toBe(true)
        }
      }),
    )
  })
})
