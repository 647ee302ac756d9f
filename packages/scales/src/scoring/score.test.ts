import { describe, expect, it } from 'vitest'
import { binary, ces1, ces2, csat5, csi, defineScale, effortDimensions, instruments, nps } from '../index.js'
import { pomp } from './pomp.js'
import { presetsFor, presetsOf } from './preset/presets-of.js'
import { score } from './score.js'
import { scoreItems } from './score-items.js'
import { scoreWeighted } from './score-weighted.js'
import { median } from './spread.js'
import { tally } from './tally.js'
import { tallyWeighted } from './tally-weighted.js'

const at = (index: number, count: number, points = 7) =>
  Array.from({ length: points }, (_, i) => (i === index ? count : 0))

describe('score', () => {
  it('hides everything below five answers', () => {
    expect(score(ces2, 'mean', at(6, 4))).toEqual({
      preset: 'mean',
      value: null,
      unit: 'points',
      interval: null,
      count: null,
      method: null,
      warnings: ['hidden'],
      formula: 'sum of value × answers ÷ answers, on 1–7',
      larger: 'easier',
    })
    expect(score(ces2, 'mean', at(6, 0), { demo: true, floor: 1 }).warnings).toEqual(['hidden'])
  })

  it('calls 5 to 29 answers directional', () => {
    expect(score(ces2, 'top2of7', at(3, 5)).warnings).toEqual(['directional'])
    expect(score(ces2, 'top2of7', at(3, 29)).warnings).toEqual(['directional'])
    expect(score(ces2, 'top2of7', at(3, 30)).warnings).toEqual([])
  })

  it('takes a floor of 3 to 10, and of 1 for made-up answers only', () => {
    expect(score(ces2, 'mean', at(3, 3), { floor: 3 }).value).toBe(4)
    expect(score(ces2, 'mean', at(3, 9), { floor: 10 }).value).toBeNull()
    expect(score(ces2, 'mean', at(3, 1), { floor: 1, demo: true }).value).toBe(4)
    for (const floor of [1, 2, 11, 4.5, Number.NaN])
      expect(() => score(ces2, 'mean', at(3, 9), { floor })).toThrow('`floor` must be a whole number from 3 to 10')
  })

  it('refuses what it cannot score, and names it', () => {
    expect(() => score(ces2, 'net5', at(3, 9))).toThrow('`preset` must apply to scale "ces2", got "net5"')
    expect(() => score(ces2, 'mean', [1, 2, 3, 4, 5])).toThrow('`histogram` must have one bar per point (7), got 5')
    expect(() => score(ces2, 'mean', at(3, 4.5))).toThrow('`histogram` must hold whole counts from 0, got 4.5')
    expect(() => score(ces2, 'mean', at(3, -1))).toThrow('got -1')
    expect(() => score(ces2, 'mean', at(3, 9), { population: 8 })).toThrow(
      '`population` must be a whole number of at least 9',
    )
    const csiScale = csi({ a: 'A', b: 'B' })
    expect(() => score(csiScale, 'csi-mean', [0, 0, 9, 0, 0])).toThrow('`preset`')
  })

  it('is certain of nothing where all answers agree', () => {
    const agreed = score(ces2, 'mean', at(6, 40))
    expect(agreed).toMatchObject({ method: 'adjusted-t', warnings: ['zero-variance'] })
    expect(agreed.interval?.high).toBe(7)
    expect(agreed.interval?.low).toBeLessThan(7)
    expect(score(ces2, 'mean', at(3, 1), { floor: 1, demo: true }).interval).toEqual({ low: 1, high: 7, level: 0.95 })
    expect(score(binary, 'share-yes', [1, 0], { floor: 1, demo: true }).interval).toMatchObject({ low: 0, high: 100 })
  })

  it('takes other methods by name, each where it applies', () => {
    const bars = [0, 0, 10, 5, 5, 20, 10]
    for (const [preset, method] of [
      ['mean', 't'],
      ['mean', 'score'],
      ['top2of7', 'wilson'],
      ['top2of7', 'clopper-pearson'],
      ['net7', 'adjusted-wald'],
    ] as const)
      expect(score(ces2, preset, bars, { method }).method).toBe(method)
    expect(() => score(ces2, 'mean', bars, { method: 'wilson' })).toThrow(
      '`method` must be one of adjusted-t, t, score for points, got "wilson"',
    )
    expect(() => score(ces2, 'net7', bars, { method: 'adjusted-wald', level: 0.9 })).toThrow('`level` must be 0.95')
    expect(() => score(ces2, 'mean', bars, { level: 0.8 as never })).toThrow(
      '`level` must be 0.9, 0.95 or 0.99, got 0.8',
    )
  })

  it('says what limits the other methods', () => {
    const cut = score(ces2, 'mean', [1, 0, 0, 0, 0, 0, 5], { method: 't' })
    expect(cut.warnings).toEqual(['directional', 'clamped'])
    expect(cut.interval?.high).toBe(7)
    expect(score(ces2, 'mean', at(6, 40), { method: 't' }).warnings).toEqual(['zero-variance', 'near-end'])
    expect(score(ces2, 'mean', at(6, 1), { method: 't', floor: 1, demo: true }).interval).toMatchObject({
      low: 1,
      high: 7,
    })
    expect(score(nps, 'nps', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40], { method: 'adjusted-wald' })).toMatchObject({
      value: 100,
      warnings: ['clamped'],
    })
  })

  it('gives a census no interval, and a small population a narrower one', () => {
    const bars = [0, 0, 10, 5, 5, 20, 10]
    const half = ({ interval }: ReturnType<typeof score>) => (interval!.high - interval!.low) / 2
    for (const method of ['t', 'adjusted-t'] as const) {
      const open = score(ces2, 'mean', bars, { method })
      const small = score(ces2, 'mean', bars, { method, population: 80 })
      if (method === 't') expect(half(small) / half(open)).toBeCloseTo(Math.sqrt(30 / 79), 12)
      else expect(half(small) / half(open)).toBeLessThan(0.8)
    }
    expect(score(ces2, 'mean', bars, { population: 50 })).toMatchObject({
      interval: null,
      method: 'census',
      value: 5.3,
    })
    expect(score(ces2, 'net7', bars, { population: 50 })).toMatchObject({ interval: null, method: 'census' })
    const share = score(ces2, 'top2of7', bars, { population: 80, method: 'wilson' }).interval!
    const grown = (50 * 79) / 30
    const z2 = 1.959963984540054 ** 2
    expect((share.low + share.high) / 200).toBeCloseTo((0.6 + z2 / (2 * grown)) / (1 + z2 / grown), 12)
  })

  it('gives the exact interval on request', () => {
    const { interval, method } = score(ces2, 'top2of7', [0, 0, 0, 0, 50, 50, 0], { method: 'clopper-pearson' })
    expect(method).toBe('clopper-pearson')
    expect(interval?.low).toBeCloseTo(39.83211, 5)
  })

  it('passes on what limits the figure', () => {
    const { warnings } = score(ces2, 'mean', at(3, 9), { filling: true, pooled: ['locale'] })
    expect(warnings).toEqual(['directional', 'zero-variance', 'filling', 'pooled:locale'])
    expect(score(ces2, 'mean', at(3, 2), { filling: true }).warnings).toEqual(['hidden', 'filling'])
  })

  it('names the cut-off by label ids', () => {
    expect(score(ces2, 'top3of7', at(3, 9)).formula).toBe(
      'share of answers 5–7 (somewhat-agree, agree, strongly-agree)',
    )
    expect(score(ces1, 'net5', at(3, 9, 5)).formula).toBe(
      'share of answers 1–2 (very-low, low) minus share of answers 4–5 (high, very-high)',
    )
    expect(score(nps, 'nps', at(3, 9, 11)).formula).toBe('share of answers 9–10 minus share of answers 0–6')
    expect(score(binary, 'share-yes', [4, 9]).formula).toBe('share of answers 1 (yes)')
  })

  it('scores the boxes of a scale of your own', () => {
    const boxes = [
      { id: 'top1', easy: ['strongly-agree'] },
      { id: 'ends', easy: ['strongly-agree'], hard: ['strongly-disagree'] },
    ]
    const ours = defineScale({ ...ces2, id: 'ours', boxes, presets: ['top1', 'mean'] })
    expect(score(ours, 'top1', [5, 0, 0, 0, 0, 0, 15])).toMatchObject({
      value: 75,
      unit: 'percent',
      method: 'adjusted-t',
    })
    expect(score(ours, 'ends', [5, 0, 0, 0, 0, 0, 15])).toMatchObject({ value: 50, unit: 'net-points' })
  })

  it('never counts the midpoint as easy, and reaches both ends', () => {
    for (const scale of instruments)
      for (const { id, easy } of presetsFor(scale)) {
        if (easy === undefined) continue
        const points = scale.labels.length
        const easyEnd = scale.direction === 'effort-up' ? 0 : points - 1
        const full = score(scale, id, at(easyEnd, 30, points))
        const empty = score(scale, id, at(points - 1 - easyEnd, 30, points))
        expect([scale.id, id, full.value, empty.value]).toEqual([scale.id, id, 100, full.unit === 'percent' ? 0 : -100])
        if (scale.midpoint !== undefined)
          expect(score(scale, id, at(scale.midpoint - scale.min, 30, points)).value).toBe(0)
      }
  })

  it('lists presets that all can be computed', () => {
    for (const scale of instruments)
      for (const id of presetsOf(scale)) expect(score(scale, id, at(0, 9, scale.labels.length)).value).not.toBeNull()
  })
})

describe('tally', () => {
  it('takes exactly the points of the scale', () => {
    const values = [1, 7, 4, 4, 0, 8, 4.5, '4', null, undefined, Number.NaN, Infinity, -1, true, [4]]
    expect(tally(ces2, values)).toEqual({ histogram: [1, 0, 0, 2, 0, 0, 1], rejected: 11 })
    expect(tally(ces2, new Uint8Array([1, 7, 9]))).toEqual({ histogram: [1, 0, 0, 0, 0, 0, 1], rejected: 1 })
    expect(tally(ces2, [])).toEqual({ histogram: [0, 0, 0, 0, 0, 0, 0], rejected: 0 })
  })

  it('is dense for every instrument', () => {
    for (const scale of instruments) {
      const { histogram } = tally(scale, [scale.min, scale.max])
      expect(histogram).toHaveLength((scale.max - scale.min) / scale.step + 1)
      expect(histogram[0]).toBe(1)
      expect(histogram.at(-1)).toBe(1)
    }
  })

  it('knows steps other than 1', () => {
    const labels = ['very-difficult', 'difficult', 'neutral', 'easy', 'very-easy']
    const tens = defineScale({
      ...ces2,
      id: 'tens',
      type: 'ease',
      min: 0,
      max: 40,
      step: 10,
      midpoint: 20,
      labels,
      presets: ['mean', 'top2of5'],
    })
    const { histogram, rejected } = tally(tens, [0, 10, 20, 30, 40, 5, 50])
    expect([histogram, rejected]).toEqual([[1, 1, 1, 1, 1], 2])
    expect(score(tens, 'mean', histogram).value).toBe(20)
    expect(score(tens, 'mean', [0, 0, 0, 0, 9]).value).toBe(40)
  })
})

describe('median and pomp', () => {
  it.each([
    [[0, 0, 100, 50, 50, 200, 100], 6],
    [[1, 0, 0, 1, 0, 0, 0], 2.5],
    [[1, 0, 0, 0, 0, 0, 0], 1],
    [[2, 0, 0, 0, 0, 0, 3], 7],
  ])('gives for %j the median %f', (bars, want) => {
    expect(median(ces2, bars)).toBe(want)
  })

  it('has no median of nothing', () => {
    expect(median(ces2, at(0, 0))).toBeNull()
  })

  it('turns the raw value round where larger is harder', () => {
    expect(pomp(ces1, 2.1)).toBeCloseTo(72.5, 9)
    expect(pomp(ces2, 5.3)).toBeCloseTo(71.666667, 6)
    expect([pomp(ces1, 1), pomp(ces1, 5), pomp(ces2, 1), pomp(nps, 10)]).toEqual([100, 0, 0, 100])
  })
})

describe('scoreWeighted', () => {
  const values = [7, 7, 7, 6, 6, 3, 2, 7, 5, 4]

  it('agrees with the plain score where all weights are equal', () => {
    const tallied = tallyWeighted(
      ces2,
      values,
      values.map(() => 0.1),
    )
    for (const preset of ['mean', 'top2of7', 'net7']) {
      const { weighted, unweighted, effectiveCount } = scoreWeighted(ces2, preset, tallied)
      expect(effectiveCount).toBeCloseTo(10, 9)
      expect(weighted.value).toBeCloseTo(unweighted.value!, 9)
      expect(weighted.interval?.low).toBeCloseTo(unweighted.interval!.low, 9)
      expect(weighted.interval?.high).toBeCloseTo(unweighted.interval!.high, 9)
      expect(weighted.warnings).toContain('weighted')
      expect(unweighted.warnings).not.toContain('weighted')
    }
  })

  it('takes the smaller of the number of Kish and the linearised one', () => {
    const weights = [1, 1, 1, 2, 2, 4, 4, 1, 2, 2]
    const { weighted, effectiveCount } = scoreWeighted(ces2, 'mean', tallyWeighted(ces2, values, weights))
    const sum = weights.reduce((a, b) => a + b)
    const mean = values.reduce((total, value, i) => total + value * weights[i]!, 0) / sum
    const kish = sum ** 2 / weights.reduce((a, w) => a + w * w, 0)
    const terms = (power: number) =>
      values.reduce((total, value, i) => total + weights[i]! ** power * (value - mean) ** 2, 0)
    expect(effectiveCount).toBeCloseTo(Math.min(kish, (sum * terms(1)) / terms(2)), 12)
    expect(weighted.effectiveCount).toBe(effectiveCount)
    expect(weighted.value).toBeCloseTo(mean, 12)
    expect(weighted.count).toBe(10)
  })

  it('holds the floors for the effective number too', () => {
    const weights = [1000, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    const { weighted, unweighted, effectiveCount } = scoreWeighted(ces2, 'mean', tallyWeighted(ces2, values, weights))
    expect(unweighted.value).not.toBeNull()
    expect([weighted.value, effectiveCount, weighted.warnings]).toEqual([null, null, ['hidden', 'weighted']])
    const many = Array.from({ length: 60 }, (_, i) => 1 + (i % 7))
    const skewed = many.map((_, i) => (i < 5 ? 40 : 1))
    expect(scoreWeighted(ces2, 'mean', tallyWeighted(ces2, many, skewed)).weighted.warnings).toContain('directional')
  })

  it('rejects values and weights that are none', () => {
    expect(tallyWeighted(ces2, [7, 7, 7, 7, 8], [1, 0, -1, Number.NaN, 1])).toMatchObject({
      rejected: 4,
      squares: [0, 0, 0, 0, 0, 0, 1],
    })
    expect(tallyWeighted(ces2, [7, 7], [1])).toMatchObject({ rejected: 1 })
  })
})

describe('scoreItems', () => {
  const scale = csi({ price: 'Price', delivery: 'Delivery' })
  const price = [0, 0, 10, 20, 10]
  const delivery = [0, 10, 20, 10, 0]

  it('averages the item means', () => {
    const { index, items } = scoreItems(scale, { price, delivery })
    expect(index).toMatchObject({
      value: 3.5,
      unit: 'points',
      count: 40,
      method: 'adjusted-t',
      larger: 'more satisfied',
    })
    expect(items.price?.value).toBe(4)
    expect(index.interval?.low).toBeCloseTo((items.price!.interval!.low + items.delivery!.interval!.low) / 2, 12)
    expect(index.interval?.level).toBe(0.95)
    expect(scoreItems(scale, { price, delivery }, { weights: { price: 3 } }).index.value).toBe(3.75)
  })

  it('hides the index as soon as one item is hidden', () => {
    const { index } = scoreItems(scale, { price, delivery: [0, 0, 4, 0, 0] })
    expect(index).toMatchObject({ value: null, interval: null, count: null, warnings: ['hidden'] })
  })

  it('has no total for effort', () => {
    const bars = Object.fromEntries((effortDimensions.items ?? []).map((id) => [id, price]))
    expect(() => scoreItems(effortDimensions, bars)).toThrow('`scale` must have an index over its items')
    expect(() => scoreItems(csat5, { price })).toThrow('`scale`')
  })

  it('refuses missing items and weights of nothing', () => {
    expect(() => scoreItems(scale, { price })).toThrow('`histograms` must hold the item "delivery"')
    expect(() => scoreItems(scale, { price, delivery }, { weights: { price: 0 } })).toThrow('`weights.price`')
  })
})
