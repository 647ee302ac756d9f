import { describe, expect, it } from 'vitest'
import { periods } from '../../test/labelled.js'
import { ces1, ces2, checkScale, csat5, csi, instruments, lintSurvey, nps, openRequired, type Scale } from '../index.js'
import * as door from '../scoring.js'
import { bandsFor } from './bands/band-scheme.js'
import { hints } from './bands/hints.js'
import { compare } from './compare.js'
import { describeChange } from './describe-change.js'
import { describeFigure } from './describe-figure.js'
import { presets } from './preset/presets.js'
import { presetsFor } from './preset/presets-of.js'
import { score } from './score.js'
import { scoreItems } from './score-items.js'

/** Every string that the package can put in front of a reader, apart from the words of the scales themselves. */
const strings = (): string[] => {
  const found: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(presets)
  collect(hints)
  for (const scale of [...instruments, csi({ a: 'A', b: 'B' })]) {
    const points = scale.labels.length
    collect(bandsFor(scale))
    for (const end of [0, points - 1])
      for (const { id } of presetsFor(scale).filter(({ items }) => !items))
        for (const n of [0, 5, 40]) {
          const bars = Array.from({ length: points }, (_, at) => (at === end ? n : at === 1 ? 1 : 0))
          const figure = score(scale, id, bars, { filling: true, pooled: ['locale'] })
          collect([figure, describeFigure(figure)])
          const turned = [...bars].reverse()
          const comparison = compare(scale, id, periods(scale, [bars, turned]), { paired: true })
          collect([
            comparison,
            describeChange(comparison),
            describeChange(compare(scale, id, periods(scale, [turned, bars]))),
          ])
        }
  }
  collect(scoreItems(csi({ a: 'A', b: 'B' }), { a: [1, 2, 3, 4, 5], b: [9, 0, 0, 0, 0] }))
  const broken: [Scale, object][] = [
    [ces2, { direction: 'up', min: 0.5, labels: [], presets: ['nps'] }],
    [ces2, { labels: ces1.labels, max: 5, midpoint: 3 }],
    [ces1, { direction: 'ease-up', bands: [{ id: 'x', from: 0, to: 8 }], presets: ['top2of5'] }],
    [nps, { boxes: [{ id: 'nps', easy: ['10'] }], words: { en: { labels: ['a'], question: '{x}' } } }],
    [csat5, { direction: 'ease-up', orientation: 'descending' }],
  ]
  for (const [scale, change] of broken) {
    const faulty = { ...scale, ...change } as Scale
    collect(checkScale(faulty).map(({ message }) => message))
    collect(
      lintSurvey({
        scale: faulty,
        question: 'How fast and easy was our great form?',
        open: [openRequired, openRequired],
      }),
    )
  }
  return found
}

describe('every output string', () => {
  // Label ids such as very-low are named in brackets or quotes, and the preset `lowEffort` names its points.
  const bare = (text: string) => text.replace(/\([^)]*\)|"[^"]*"|\[[^\]]*\]|lowEffort/g, '')

  it('says which way, never "high" or "low"', () => {
    const all = strings()
    expect(all.length).toBeGreaterThan(500)
    for (const text of all) expect(bare(text)).not.toMatch(/\b(high|low)(er|est)?\b/i)
  })

  it('calls no score good or bad', () => {
    for (const text of strings()) expect(bare(text)).not.toMatch(/\b(good|bad|better|worse|best|worst|poor)\b/i)
  })

  it('uses "larger" together with what it means', () => {
    for (const text of strings())
      if (/\blarger\b/.test(text))
        expect(text).toMatch(/larger means (easier|harder|more satisfied|more likely to recommend)|larger value/)
  })
})

describe('describeFigure', () => {
  it('prints unit, preset, cut-off, direction, interval and count', () => {
    expect(describeFigure(score(ces2, 'top3of7', [0, 0, 100, 50, 50, 200, 100]))).toBe(
      'top3of7: 70 % (share of answers 5–7 (somewhat-agree, agree, strongly-agree); larger means easier); 95 % interval 65.9 to 73.9 (adjusted-t); 500 answers.',
    )
    expect(describeFigure(score(ces1, 'mean', [100, 300, 50, 50, 0]))).toBe(
      'mean: 2.1 points (sum of value × answers ÷ answers, on 1–5; larger means harder); 95 % interval 2.03 to 2.18 (adjusted-t); 500 answers.',
    )
    expect(describeFigure(score(ces1, 'net5', [3, 3, 0, 0, 0]))).toMatch(
      /^net5: \+100 net points .* Note: directional\.$/,
    )
    expect(describeFigure(score(ces2, 'mean', [0, 0, 0, 0, 0, 9, 0], { population: 9 }))).toContain(
      'everybody answered',
    )
  })

  it('says of a hidden figure that it is hidden, and nothing else', () => {
    expect(describeFigure(score(ces2, 'mean', [0, 0, 0, 0, 0, 0, 4]))).toBe(
      'mean: fewer than 5 answers, so nothing is shown.',
    )
  })
})

it('exports what the documents name', () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "adjustPValues",
      "bandAt",
      "bandsFor",
      "changeWord",
      "checkHint",
      "compare",
      "comparePairs",
      "compareRates",
      "compareSegments",
      "compareSeries",
      "controlLimits",
      "describeChange",
      "describeFigure",
      "hints",
      "identityWarnings",
      "isSafeView",
      "median",
      "mergeSeries",
      "methods",
      "placeInBands",
      "planMean",
      "planShare",
      "planTwoShares",
      "pomp",
      "presets",
      "presetsFor",
      "presetsOf",
      "quantile",
      "score",
      "scoreItems",
      "scorePeople",
      "scoreWeighted",
      "sourceOf",
      "standardDeviation",
      "standardError",
      "suppress",
      "tally",
      "tallyItems",
      "tallyWeighted",
      "trend",
      "warnings",
    ]
  `)
})
