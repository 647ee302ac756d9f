import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '../../../test/simulation/draw.js'
import { sequence } from '../../../test/simulation/sequence.js'
import { sevenPointShapes } from '../../../test/simulation/shapes.js'
import { binary, ces1, ces2 } from '../../index.js'
import { controlLimits } from './control-limits.js'
import { identityWarnings } from './identity-warnings.js'
import { isSafeView } from './is-safe-view.js'
import { suppress } from './suppress.js'

const segments = (...counts: number[]) => counts.map((count, at) => ({ id: `s${at}`, count }))

describe('suppress', () => {
  it.each([
    ['shows all where nothing is small', [30, 5, 9], [0, 1, 2]],
    ['hides a second group with a small one', [30, 3, 9, 20], [0, 3]],
    ['hides further groups until five answers are hidden', [30, 1, 2, 9, 20], [0, 4]],
    ['leaves two small groups that cover each other', [30, 3, 4, 9], [0, 3]],
    ['drops a breakdown that leaves one group', [30, 3, 9], []],
    ['does not count empty groups as cover', [30, 3, 0, 9, 12], [0, 4]],
    ['shows no empty group, and hides nothing for it', [30, 0, 9], [0, 2]],
    ['has nothing to say about nothing', [], []],
  ])('%s', (_, counts, shown) => {
    const result = suppress(segments(...counts))
    expect(result.shown).toEqual(shown.map((at) => `s${at}`))
    expect([...result.shown, ...result.hidden].sort()).toEqual(counts.map((_, at) => `s${at}`).sort())
  })

  it('never lets a group below the floor be found by subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 12 }), fc.integer({ min: 3, max: 10 }), (counts, floor) => {
        const groups = segments(...counts)
        const { shown } = suppress(groups, floor)
        const rest = groups.filter(({ id, count }) => !shown.includes(id) && count > 0)
        const left = rest.reduce((sum, { count }) => sum + count, 0)
        for (const { id, count } of groups) if (shown.includes(id)) expect(count).toBeGreaterThanOrEqual(floor)
        // What is left of the total is nothing, a whole dropped breakdown, or several groups and enough answers.
        if (shown.length > 0 && left > 0) {
          expect(rest.length).toBeGreaterThanOrEqual(2)
          expect(left).toBeGreaterThanOrEqual(floor)
          expect(shown.length).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})

describe('isSafeView', () => {
  it.each([
    [50, 50, true],
    [45, 50, true],
    [46, 50, false],
    [49, 50, false],
    [4, 50, false],
    [0, 50, false],
  ])('says of %i out of %i: %s', (count, total, safe) => {
    expect(isSafeView(count, total)).toBe(safe)
  })
})

describe('identityWarnings', () => {
  it('tells the same people and the same person', () => {
    expect(identityWarnings(['a', 'b'], ['c'])).toEqual({ paired: false, clustered: false })
    expect(identityWarnings(['a', 'b'], ['b'])).toEqual({ paired: true, clustered: false })
    expect(identityWarnings(['a', 'a'], ['b'])).toEqual({ paired: false, clustered: true })
    expect(identityWarnings(['a'], new Set(['b']))).toEqual({ paired: false, clustered: false })
  })
})

describe('controlLimits', () => {
  const usual = [0, 0, 10, 5, 5, 20, 10]
  const baseline = Array.from({ length: 8 }, () => usual)

  it('stays calm inside the limits', () => {
    const control = controlLimits(ces2, 'mean', { baseline, period: usual })
    expect(control?.centre).toBeCloseTo(5.3, 12)
    // About three standard errors, with what the baseline of 400 does not know.
    const usualReach = 3 * Math.sqrt((98.5 / 49 / 50) * (1 + 50 / 400))
    expect(Math.abs(control!.high - 5.3 - usualReach)).toBeLessThan(0.1 * usualReach)
    expect(control?.outside).toBeNull()
  })

  it('says which way a period left', () => {
    const worse = [20, 10, 10, 5, 5, 0, 0]
    expect(controlLimits(ces2, 'mean', { baseline, period: worse })?.outside).toBe('harder')
    expect(controlLimits(ces2, 'top2of7', { baseline, period: worse })?.outside).toBe('harder')
    expect(controlLimits(ces2, 'top2of7', { baseline, period: [0, 0, 0, 0, 0, 0, 50] })?.outside).toBe('easier')
    const ces1Baseline = Array.from({ length: 8 }, () => [10, 30, 5, 5, 0])
    expect(controlLimits(ces1, 'mean', { baseline: ces1Baseline, period: [0, 0, 0, 10, 40] })?.outside).toBe('harder')
  })

  it('keeps its limits on the scale', () => {
    const easy = Array.from({ length: 8 }, () => [0, 0, 0, 0, 0, 1, 9])
    const control = controlLimits(ces2, 'mean', { baseline: easy, period: [0, 0, 0, 0, 0, 2, 4] })
    expect(control?.high).toBe(7)
    expect(controlLimits(ces2, 'top2of7', { baseline: easy, period: [0, 0, 0, 0, 0, 2, 4] })).toMatchObject({
      centre: 100,
      high: 100,
      outside: null,
    })
  })

  it('does not take flawless periods for a flawless future, nor a slip for an alarm', () => {
    const flawless = Array.from({ length: 8 }, () => [0, 50])
    const limits = (no: number) => controlLimits(binary, 'share-yes', { baseline: flawless, period: [no, 50 - no] })
    expect(limits(0)).toMatchObject({ centre: 100, high: 100, outside: null })
    expect(limits(0)!.low).toBeLessThan(97)
    expect(limits(1)?.outside).toBeNull()
    expect(limits(8)?.outside).toBe('harder')
  })

  it('raises few false alarms, on skewed answers too', () => {
    const random = sequence(7)
    for (const shares of Object.values(sevenPointShapes)) {
      let alarms = 0
      for (let round = 0; round < 300; round++) {
        const drawn = Array.from({ length: 9 }, () => draw(shares, 30, random))
        if (controlLimits(ces2, 'mean', { baseline: drawn.slice(1), period: drawn[0]! })?.outside) alarms++
      }
      expect(alarms / 300).toBeLessThanOrEqual(0.02)
    }
  })

  it('needs eight periods and five answers', () => {
    expect(controlLimits(ces2, 'mean', { baseline: baseline.slice(1), period: usual })).toBeUndefined()
    expect(
      controlLimits(ces2, 'mean', { baseline: [...baseline.slice(1), [0, 0, 0, 0, 0, 0, 0]], period: usual }),
    ).toBeUndefined()
    expect(controlLimits(ces2, 'mean', { baseline, period: [4, 0, 0, 0, 0, 0, 0] })).toBeUndefined()
    expect(controlLimits(ces2, 'net7', { baseline, period: usual })).toMatchObject({ centre: 50, outside: null })
    expect(() => controlLimits(ces2, 'nps', { baseline, period: usual })).toThrow('`preset`')
  })
})
