import { ces2, fingerprint, type Series, seriesOf } from '@easekit/scales'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../storage/tally.js'
import { groupTallies } from './group-tallies.js'

const seriesIn = (count: number): ReadonlyMap<string, Series> =>
  new Map(
    Array.from({ length: count }, (_, i) => {
      const series = seriesOf(ces2, { locale: `l${i}`, channel: 'web' })
      return [fingerprint(series), series]
    }),
  )

describe('groupTallies', () => {
  it.each([false, true])('goes through every counter once, however many series there are (pooled: %s)', (pool) => {
    const series = seriesIn(200)
    let read = 0
    const window = [...series.keys()].map(
      (print): Tally => ({
        get series() {
          read += 1
          return print
        },
        measure: 'effort',
        value: 6,
        n: 1,
      }),
    )
    const groups = groupTallies({ window, series, pool })
    expect(groups.map(({ histograms }) => histograms.get('effort')?.get(6))).toEqual(pool ? [200] : Array(200).fill(1))
    expect(read).toBeLessThanOrEqual(2 * window.length)
  })
})
