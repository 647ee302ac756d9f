import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, labelOn, type Rgb, standOut } from './legible-colors.js'

const channel = fc.integer({ min: 0, max: 255 })
const color: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel)

describe('contrast', () => {
  // Published pairs: https://webaim.org/resources/contrastchecker/ and WCAG's own notes on #767676.
  it.each<[Rgb, Rgb, number]>([
    [[0, 0, 0], [255, 255, 255], 21],
    [[118, 118, 118], [255, 255, 255], 4.54],
    [[255, 0, 0], [255, 255, 255], 4],
    [[10, 10, 10], [10, 10, 10], 1],
  ])('of %j and %j is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBeCloseTo(ratio, 2)
  })
})

describe('standOut', () => {
  it.each([3, 4.5])('meets %d:1 on any background', (ratio) => {
    fc.assert(
      fc.property(color, color, (given, background) => {
        expect(contrast(standOut(given, background, ratio), background)).toBeGreaterThanOrEqual(ratio)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves a colour alone that stands out already', () => {
    fc.assert(
      fc.property(color, color, (given, background) => {
        fc.pre(contrast(given, background) >= 3)
        expect(standOut(given, background, 3)).toEqual(given)
      }),
    )
  })

  it('keeps the hue of a pale brand colour', () => {
    const [red, , blue] = standOut([255, 214, 0], [255, 255, 255], 3)
    expect(red).toBeGreaterThan(blue + 100)
  })
})

describe('labelOn', () => {
  it('reads on every colour, and is white where it can be', () => {
    fc.assert(
      fc.property(color, (ground) => {
        expect(contrast(labelOn(ground), ground)).toBeGreaterThanOrEqual(4.5)
        expect(labelOn(ground)[0] === 255).toBe(contrast([255, 255, 255], ground) >= 4.5)
      }),
    )
  })
})
