import { describe, expect, it } from 'vitest'
import { checkBands } from '../../check/check-bands.js'
import { binary, ces1, ces2, ces2Short, defineScale, ease5, ease7, instruments, nps } from '../../index.js'
import type { Figure } from '../figure.js'
import { score } from '../score.js'
import { bandAt } from './band-at.js'
import { bandsFor } from './band-scheme.js'
import { checkHint, hints } from './hints.js'
import { placeInBands } from './place-in-bands.js'

const banded = instruments.filter((scale) => bandsFor(scale))

describe('bandsFor', () => {
  it('covers five instruments without gap or overlap', () => {
    expect(banded.map(({ id }) => id)).toEqual(['ces1', 'ces2', 'ces2-5', 'ease7', 'ease5'])
    for (const scale of banded) expect(checkBands(bandsFor(scale)?.bands ?? [], scale)).toEqual([])
  })

  it('says which cuts are a convention of EaseKit', () => {
    expect(bandsFor(ces2)?.source).toContain('Mango Office')
    for (const scale of [ces1, ces2Short, ease5, ease7]) expect(bandsFor(scale)?.source).toContain('convention')
  })

  it('carries no bands over to another scale', () => {
    expect(bandsFor(nps)).toBeUndefined()
    expect(bandsFor({ ...ces2, version: 2 })).toBeUndefined()
    expect(bandsFor({ ...ces2, max: 9 })).toBeUndefined()
    expect(bandsFor({ ...ces2, direction: 'effort-up' })).toBeUndefined()
  })
})

describe('bandAt', () => {
  it.each([
    [ces2, 7, 'ideal'],
    [ces2, 6, 'ideal'],
    [ces2, 5.95, 'acceptable'],
    [ces2, 4.5, 'acceptable'],
    [ces2, 4.45, 'problem'],
    [ces2, 3, 'problem'],
    [ces2, 2.999, 'critical'],
    [ces2, 2.1, 'critical'],
    [ces2, 1, 'critical'],
    [ease7, 6, 'ideal'],
    [ces2Short, 13 / 3, 'ideal'],
    [ces2Short, 1 + 10 / 3, 'ideal'],
    [ces2Short, 4.33, 'acceptable'],
    [ease5, 10 / 3, 'acceptable'],
    [ease5, 7 / 3, 'problem'],
    [ease5, 2.1, 'critical'],
    [ces1, 1, 'ideal'],
    [ces1, 5 / 3, 'ideal'],
    [ces1, 1 + 2 / 3, 'ideal'],
    [ces1, 2.1, 'acceptable'],
    [ces1, 8 / 3, 'acceptable'],
    [ces1, 2.7, 'problem'],
    [ces1, 11 / 3, 'problem'],
    [ces1, 4.45, 'critical'],
    [ces1, 5, 'critical'],
  ])('puts on $id %f into %s', (scale, value, band) => {
    expect(bandAt(scale, value)?.id).toBe(band)
  })

  it('gives every value of the scale a band', () => {
    for (const scale of banded)
      for (let value = scale.min; value <= scale.max; value += 0.01) expect(bandAt(scale, value)).toBeDefined()
  })
})

describe('placeInBands', () => {
  const place = (scale = ces2, histogram = [0, 0, 100, 50, 50, 200, 100]) =>
    placeInBands(scale, score(scale, 'mean', histogram))

  it('gives the band and the action of the published examples', () => {
    expect(place()).toMatchObject({ status: 'band', band: 'acceptable', action: 'targeted improvements' })
    expect(place(ces1, [100, 300, 50, 50, 0])).toMatchObject({ status: 'band', band: 'acceptable' })
  })

  it('gives the range where the interval reaches over a bound', () => {
    expect(place(ces2, [0, 0, 0, 0, 20, 40, 25])).toMatchObject({
      status: 'range',
      easiest: 'ideal',
      hardest: 'acceptable',
    })
    expect(place(ces1, [5, 30, 30, 20, 0])).toMatchObject({
      status: 'range',
      easiest: 'acceptable',
      hardest: 'problem',
    })
  })

  it('gives none for few answers, open windows, shares and other scales', () => {
    expect(place(ces2, [0, 0, 0, 0, 0, 29, 0])).toEqual({ status: 'none', reason: 'directional' })
    expect(place(ces2, [0, 0, 0, 0, 0, 4, 0])).toEqual({ status: 'none', reason: 'hidden' })
    const filling = score(ces2, 'mean', [0, 0, 0, 0, 0, 50, 0], { filling: true })
    expect(placeInBands(ces2, filling)).toEqual({ status: 'none', reason: 'filling' })
    expect(placeInBands(ces2, score(ces2, 'net7', [0, 0, 0, 0, 0, 50, 0]))).toEqual({
      status: 'none',
      reason: 'not-a-mean',
    })
    const bare = defineScale({ ...ces2, id: 'ours' })
    expect(placeInBands(bare, score(bare, 'mean', [0, 0, 0, 0, 0, 50, 0]))).toEqual({
      status: 'none',
      reason: 'no-bands',
    })
    expect(placeInBands(binary, score(binary, 'share-yes', [9, 9]))).toMatchObject({ status: 'none' })
  })

  it('takes the value itself where everybody answered', () => {
    const census = score(ces2, 'mean', [0, 0, 0, 0, 0, 35, 0], { population: 35 })
    expect(placeInBands(ces2, census)).toMatchObject({ status: 'band', band: 'ideal' })
  })

  it('uses the bands a scale brings along', () => {
    const bands = [
      { id: 'hard', from: 1, to: 4 },
      { id: 'easy', from: 4, to: 7 },
    ]
    const ours = defineScale({ ...ces2, id: 'ours', bands })
    expect(placeInBands(ours, score(ours, 'mean', [0, 0, 0, 0, 0, 40, 0]))).toMatchObject({
      band: 'easy',
      source: 'the scale itself',
    })
    expect(bandAt(ours, 4)?.id).toBe('easy')
  })
})

describe('checkHint', () => {
  const hint = hints.find(({ preset }) => preset === 'top2of7')!
  const figure = (low: number, high: number, value = (low + high) / 2): Figure => ({
    ...score(ces2, 'top2of7', [0, 0, 0, 0, 0, 0, 50]),
    value,
    interval: { low, high, level: 0.95 },
  })

  it('is met only by the whole interval', () => {
    expect(checkHint(hint, figure(70.1, 80))).toBe('met')
    expect(checkHint(hint, figure(70, 80))).toBe('open')
    expect(checkHint(hint, figure(65, 75))).toBe('open')
    expect(checkHint(hint, figure(50, 69.9))).toBe('missed')
    expect(checkHint({ ...hint, side: 'below' }, figure(50, 69.9))).toBe('met')
  })

  it('stays open for hidden figures and other presets', () => {
    expect(checkHint(hint, score(ces2, 'top2of7', [0, 0, 0, 0, 0, 0, 4]))).toBe('open')
    expect(checkHint(hint, score(ces2, 'top3of7', [0, 0, 0, 0, 0, 0, 400]))).toBe('open')
    expect(checkHint(hint, { ...figure(70, 70, 70), interval: null })).toBe('open')
  })
})
