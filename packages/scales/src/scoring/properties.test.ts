import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ces1, ces2, ces2Short, ease5, ease7, instruments, type Scale } from '../index.js'
import type { Figure } from './figure.js'
import { presetsFor } from './preset/presets-of.js'
import { score } from './score.js'
import { tally } from './tally.js'

const bars = (points: number, max = 200) =>
  fc
    .array(fc.nat(max), { minLength: points, maxLength: points })
    .filter((counts) => counts.reduce((a, b) => a + b) >= 5)
const mirrored = <Value>(values: readonly Value[]): Value[] => [...values].reverse()
const near = (got: number | undefined, want: number | undefined) => {
  expect(Math.abs((got ?? Number.NaN) - (want ?? Number.NaN))).toBeLessThanOrEqual(
    1e-12 * Math.max(1, Math.abs(want ?? 0)),
  )
}
const scored = instruments.map((scale) => [scale, presetsFor(scale).filter(({ items }) => !items)] as const)

/** The same scale asked the other way round: the labels run backwards and larger means the opposite. */
const flipped = (scale: Scale): Scale => ({
  ...scale,
  id: 'flipped',
  direction: scale.direction === 'effort-up' ? 'ease-up' : 'effort-up',
  labels: mirrored(scale.labels),
  boxes: [
    { id: 'box', easy: scale.labels.slice(-2) },
    { id: 'net', easy: scale.labels.slice(-2), hard: scale.labels.slice(0, 2) },
  ],
})

describe('a direction flip', () => {
  it('mirrors the mean and its interval', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(ces1, ces2, ces2Short, ease5, ease7),
        fc.infiniteStream(fc.nat(200)),
        (scale, stream) => {
          const counts = [...stream.take(scale.labels.length)]
          const total = scale.min + scale.max
          const one = score(scale, 'mean', counts)
          const other = score(flipped(scale), 'mean', mirrored(counts))
          expect([other.warnings, other.method, other.count]).toEqual([one.warnings, one.method, one.count])
          if (one.value === null) return
          near(other.value ?? undefined, total - one.value)
          near(other.interval?.low, total - (one.interval?.high ?? Number.NaN))
          near(other.interval?.high, total - (one.interval?.low ?? Number.NaN))
        },
      ),
    )
  })

  it('does so on the very edge of the outer tenth', () => {
    const edge = [21, 0, 9, 0, 0, 0, 0]
    const [one, other] = [edge, mirrored(edge)].map((counts) => score(ces2, 'mean', counts, { method: 't' })) as [
      Figure,
      Figure,
    ]
    expect(one.value).toBe(1.6)
    expect(other.warnings).toEqual(one.warnings)
    expect(other.method).toBe(one.method)
  })

  it('changes neither shares nor nets', () => {
    fc.assert(
      fc.property(bars(7), (counts) => {
        const own = { ...ces2, boxes: flipped(ces2).boxes ?? [] }
        for (const id of ['box', 'net']) {
          const one = score(own, id, counts)
          const other = score(flipped(ces2), id, mirrored(counts))
          expect({ ...other, formula: '', larger: '' }).toEqual({ ...one, formula: '', larger: '' })
        }
      }),
    )
  })

  it('turns a net and its interval round when the answers are turned round', () => {
    fc.assert(
      fc.property(bars(7), (counts) => {
        const one = score(ces2, 'net7', counts)
        const other = score(ces2, 'net7', mirrored(counts))
        near(other.value ?? undefined, -(one.value ?? Number.NaN))
        near(other.interval?.low, -(one.interval?.high ?? Number.NaN))
      }),
    )
  })
})

describe.each(scored)('every figure of $id', (scale, presets) => {
  const points = scale.labels.length
  const limits = { points: [scale.min, scale.max], percent: [0, 100], 'net-points': [-100, 100] } as const

  it('lies within its bounds, its interval too', () => {
    fc.assert(
      fc.property(bars(points), fc.constantFrom(...presets), (counts, { id }) => {
        const { value, interval, unit, count } = score(scale, id, counts)
        const [least, most] = limits[unit]
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(most)
        expect(interval?.low).toBeGreaterThanOrEqual(least)
        expect(interval?.high).toBeLessThanOrEqual(most)
        expect(interval!.high - interval!.low).toBeGreaterThan(0)
        expect(count).toBe(counts.reduce((a, b) => a + b))
        expect(interval!.low).toBeLessThanOrEqual(value!)
        expect(interval!.high).toBeGreaterThanOrEqual(value!)
      }),
    )
  })

  it('never moves towards the hard end when an answer moves towards the easy end', () => {
    const sign = scale.direction === 'effort-up' ? -1 : 1
    fc.assert(
      fc.property(bars(points), fc.constantFrom(...presets), fc.nat(points - 2), (counts, { id, easy }, at) => {
        const [from, to] = sign === 1 ? [at, at + 1] : [at + 1, at]
        fc.pre(counts[from]! > 0)
        const moved = counts.map((bar, i) => bar + (i === to ? 1 : i === from ? -1 : 0))
        const step = (score(scale, id, moved).value ?? 0) - (score(scale, id, counts).value ?? 0)
        expect((easy === undefined ? sign : 1) * step).toBeGreaterThanOrEqual(-1e-9)
        if (easy === undefined) expect(sign * step).toBeGreaterThan(0)
      }),
    )
  })
})

describe('counting', () => {
  const answers = fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 200 })

  it('gives for merged answers the merged histogram', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const [first, second, both] = [tally(ces2, a), tally(ces2, b), tally(ces2, [...a, ...b])]
        expect(both.histogram).toEqual(first.histogram.map((bar, at) => bar + (second.histogram[at] ?? 0)))
        expect(both.rejected).toBe(first.rejected + second.rejected)
      }),
    )
  })

  it('does not depend on order', () => {
    fc.assert(
      fc.property(answers, (values) => {
        expect(tally(ces2, [...values].sort())).toEqual(tally(ces2, values))
      }),
    )
  })
})

describe('intervals of several levels', () => {
  it.each(scored)('lie in each other: $id', (scale, presets) => {
    fc.assert(
      fc.property(bars(scale.labels.length, 20), fc.constantFrom(...presets), (counts, { id }) => {
        const [narrow, usual, wide] = ([0.9, 0.95, 0.99] as const).map(
          (level) => score(scale, id, counts, { level }).interval!,
        )
        expect(usual!.low).toBeLessThanOrEqual(narrow!.low)
        expect(wide!.low).toBeLessThanOrEqual(usual!.low)
        expect(usual!.high).toBeGreaterThanOrEqual(narrow!.high)
        expect(wide!.high).toBeGreaterThanOrEqual(usual!.high)
      }),
    )
  })
})

describe('more answers of the same kind', () => {
  it('never widen an interval', () => {
    fc.assert(
      fc.property(bars(7, 40), fc.constantFrom('mean', 'top2of7', 'net7'), (counts, id) => {
        const width = (histogram: number[]) => {
          const { interval } = score(ces2, id, histogram)
          return (interval?.high ?? 0) - (interval?.low ?? 0)
        }
        expect(width(counts.map((bar) => bar * 4))).toBeLessThanOrEqual(width(counts) + 1e-9)
      }),
    )
  })
})
