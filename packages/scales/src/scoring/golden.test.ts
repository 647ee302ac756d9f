import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binary, ces1, ces2, ces2Short, nps, type Scale } from '../index.js'
import { placeInBands } from './bands/place-in-bands.js'
import { tQuantile } from './distribution/student-t.js'
import { adjustedWald } from './interval/adjusted-wald.js'
import { meanScore } from './interval/mean-score.js'
import { meanT } from './interval/mean-t.js'
import { momentsOf } from './moments.js'
import { pomp } from './pomp.js'
import { score } from './score.js'
import { median } from './spread.js'

interface Example {
  id: string
  source: string
  scale: string
  histogram: number[]
  deviation?: number
  standardError?: number
  tQuantile?: number
  tInterval?: [number, number]
  scoreInterval?: [number, number]
  median?: number
  pomp?: number
  band?: string | null
  figures: {
    preset: string
    value: number
    unit: string
    method: 't' | 'wilson' | 'adjusted-wald'
    centre?: number
    interval: [number, number]
    warnings: string[]
  }[]
}

const examples: Example[] = JSON.parse(
  readFileSync(new URL('../../test/golden/examples.json', import.meta.url), 'utf8'),
)
const scales: Record<string, Scale> = { binary, ces1, ces2, 'ces2-5': ces2Short, nps }
// One unit of the last digit printed.
const close = (got: number, want: number, unit = 1e-6) => expect(Math.abs(got - want)).toBeLessThanOrEqual(unit)

describe.each(examples)('$id: $source', ({ scale: id, histogram, figures }) => {
  const scale = scales[id]!
  const { count } = momentsOf(histogram)

  it.each(figures)('gives $value for $preset, with its interval', (figure) => {
    const got = score(scale, figure.preset, histogram, { method: figure.method })
    close(got.value!, figure.value, 1e-9)
    expect([got.unit, got.method, got.count, got.warnings]).toEqual([
      figure.unit,
      figure.method,
      count,
      figure.warnings,
    ])
    close(got.interval!.low, figure.interval[0])
    close(got.interval!.high, figure.interval[1])
  })

  it('centres its nets on the adjusted net', () => {
    const nets = figures.filter(({ centre }) => centre !== undefined)
    for (const net of nets) {
      const low = score(scale, net.preset, histogram, { method: 'adjusted-wald' }).interval!
      close((low.low + low.high) / 2, net.centre!)
    }
    expect(nets.length).toBe(figures.filter(({ unit }) => unit === 'net-points').length)
  })
})

describe('the examples with a mean', () => {
  it.each(examples.filter(({ pomp }) => pomp))('$id: spread, both intervals, median, ease-POMP and band', (example) => {
    const scale = scales[example.scale]!
    const mean = score(scale, 'mean', example.histogram)
    const { deviation, mean: steps, count } = momentsOf(example.histogram)
    close(deviation!, example.deviation!)
    close(deviation! / Math.sqrt(count), example.standardError!)
    if (example.tQuantile) close(tQuantile(0.975, count - 1), example.tQuantile)
    const t = meanT({ mean: steps, deviation: deviation!, count })
    close(scale.min + t.low, example.tInterval![0])
    close(scale.min + t.high, example.tInterval![1])
    const byScore = meanScore(steps, scale.max - scale.min, count)
    close(scale.min + byScore.low, example.scoreInterval![0])
    close(scale.min + byScore.high, example.scoreInterval![1])
    expect(median(scale, example.histogram)).toBe(example.median)
    close(pomp(scale, mean.value!), example.pomp!)
    expect(placeInBands(scale, mean)).toMatchObject({ status: 'band', band: example.band })
  })

  it('show no band on 20 answers', () => {
    const { scale, histogram } = examples.find(({ band }) => band === null)!
    const placement = placeInBands(scales[scale]!, score(scales[scale]!, 'mean', histogram))
    expect(placement).toEqual({ status: 'none', reason: 'directional' })
  })
})

interface Interval {
  scale: string
  preset: string
  histogram: number[]
  level: 0.9 | 0.95 | 0.99
  interval: [number, number]
}

/** Computed with SciPy 1.17 by putting the pseudo-answers into the data and summing over all of it. */
const intervals: Interval[] = JSON.parse(
  readFileSync(new URL('../../test/golden/adjusted-t.json', import.meta.url), 'utf8'),
)

it.each(intervals)('gives for $scale $preset $histogram at $level the interval of SciPy', (row) => {
  const { interval } = score(scales[row.scale]!, row.preset, row.histogram, { level: row.level })
  expect(interval!.level).toBe(row.level)
  close(interval!.low, row.interval[0], 1e-8)
  close(interval!.high, row.interval[1], 1e-8)
})

it('gives the raw standard error of the published NPS example', () => {
  const { centre } = adjustedWald(0.7, 0.1, 100)
  close(centre * 100, 58.252427)
  close(Math.sqrt((0.7 + 0.1 - 0.6 ** 2) / 100) * 100, 6.63325)
})
