import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, legible, type Rgb } from './legible-colors.js'

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

describe('legible', () => {
  it('meets 3:1 for the accent and 4.5:1 for the text on it, on any background', () => {
    fc.assert(
      fc.property(color, color, (accent, background) => {
        const { accent: moved, on } = legible(accent, background)
        expect(contrast(moved, background)).toBeGreaterThanOrEqual(3)
        expect(contrast(on, moved)).toBeGreaterThanOrEqual(4.5)
        for (const part of [...moved, ...on])
          expect(part).toSatisfy((one: number) => Number.isInteger(one) && one >= 0 && one <= 255)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves a colour alone that is legible already', () => {
    fc.assert(
      fc.property(color, color, (accent, background) => {
        fc.pre(contrast(accent, background) >= 3)
        expect(legible(accent, background).accent).toEqual(accent)
      }),
    )
  })

  it('keeps the hue of a pale brand colour', () => {
    const { accent, on } = legible([255, 214, 0], [255, 255, 255])
    expect(accent[0]).toBeGreaterThan(accent[2] + 100)
    expect(on).toEqual([0, 0, 0])
  })
})
