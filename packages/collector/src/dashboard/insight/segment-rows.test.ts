import { ces2, seriesOf } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import { scoreGroup } from '../../results/score-group.js'
import type { Segment } from '../../results/score-segments.js'
import { segmentRows } from './segment-rows.js'

const segment = (value: string, bars: readonly number[]): Segment => {
  const count = bars.reduce((sum, n) => sum + n, 0)
  const group = {
    fingerprint: 'a',
    members: new Map([['a', seriesOf(ces2, { locale: 'en', channel: 'web' })]]),
    pooled: [],
    histograms: new Map([['effort' as const, new Map(bars.map((n, at) => [at + 1, n]))]]),
    count,
  }
  return { value, n: count, groups: [scoreGroup(group, false)] }
}

const asked = { fingerprint: 'a', preset: 'mean', floor: 5 }

describe('segments side by side', () => {
  it('are compared with all others together, the largest first', () => {
    const rows = segmentRows(
      [segment('desktop', [0, 0, 0, 0, 0, 0, 60]), segment('phone', [40, 20, 20, 10, 5, 3, 2])],
      asked,
    )
    expect(rows.map(({ value, count, figure, against }) => [value, count, figure.value, against?.arrow])).toEqual([
      ['phone', 100, 2.37, 'harder'],
      ['desktop', 60, 7, 'easier'],
    ])
    expect(rows[0]?.against?.before.value).toBe(7)
  })

  it('lose an arrow that is owed to their number', () => {
    const even = Array.from({ length: 12 }, (_, at) => segment(`s${at}`, [0, 0, 0, 50, 50, 0, 0]))
    const slight = segment('slight', [0, 0, 0, 33, 67, 0, 0])
    const pair = segmentRows([segment('rest', [0, 0, 0, 600, 600, 0, 0]), slight], asked)
    expect(pair.find(({ value }) => value === 'slight')?.against?.arrow).toBe('easier')
    const many = segmentRows([...even, slight], asked)
    expect(many.find(({ value }) => value === 'slight')?.against?.arrow).toBeNull()
  })

  it('stand together as other where they are small, and lose no answer', () => {
    const rows = segmentRows(
      [
        segment('desktop', [0, 0, 0, 0, 0, 0, 60]),
        segment('tv', [1, 0, 0, 0, 0, 0, 0]),
        segment('watch', [0, 3, 0, 0, 0, 0, 0]),
      ],
      asked,
    )
    expect(rows.map(({ value, merged, count }) => [value, merged, count])).toEqual([
      ['desktop', 1, 60],
      [undefined, 2, 4],
    ])
  })

  it('have nothing to stand beside where there is one', () => {
    expect(segmentRows([segment('desktop', [0, 0, 0, 0, 0, 0, 60])], asked)[0]?.against).toBeUndefined()
    expect(segmentRows([], asked)).toEqual([])
  })
})
