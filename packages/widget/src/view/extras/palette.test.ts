import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, type Rgb } from './legible-colors.js'
import { cards, type Palette, paletteOf } from './palette.js'

const channel = fc.integer({ min: 0, max: 255 })
const color: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel)
const maybe = fc.option(color, { nil: undefined })
const scheme = fc.constantFrom('light' as const, 'dark' as const)
const tokens = fc.record({ background: maybe, text: maybe, accent: maybe })

/** What is read or seen on what, and by how much it must stand out. */
const pairs: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['t', 'b', 4.5],
  ['t', 'h', 4.5],
  ['u', 'b', 4.5],
  ['n', 'b', 4.5],
  ['o', 'c', 4.5],
  ['q', 'b', 3],
  ['a', 'b', 3],
]

describe('the colours of the card', () => {
  it('can be told apart whichever of background, text and accent a page has set', () => {
    fc.assert(
      fc.property(tokens, scheme, (given, scheme) => {
        const palette = paletteOf(given, scheme)
        expect(pairs.filter(([one, other, ratio]) => !(contrast(palette[one], palette[other]) >= ratio))).toEqual([])
        const channels = Object.values(palette).flat()
        expect(channels.every((one) => Number.isInteger(one) && one >= 0 && one <= 255)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('keep what was set, and correct what was not', () => {
    fc.assert(
      fc.property(tokens, scheme, (given, scheme) => {
        const { b, t } = paletteOf(given, scheme)
        if (given.background) expect(b).toEqual(given.background)
        else if (given.text) expect(t).toEqual(given.text)
        if (given.background && given.text && contrast(given.background, given.text) >= 4.5)
          expect(t).toEqual(given.text)
      }),
    )
  })

  it('leave an accent as it is that can be told from the card, bright as it may be', () => {
    fc.assert(
      fc.property(color, scheme, (accent, scheme) => {
        const { background } = cards[scheme]
        fc.pre(accent.some((channel, at) => Math.abs(channel - (background[at] ?? 0)) >= 40))
        expect(paletteOf({ accent }, scheme).c).toEqual(accent)
      }),
    )
    expect(paletteOf({ accent: [255, 214, 0] }, 'light')).toMatchObject({ c: [255, 214, 0], o: [0, 0, 0] })
  })

  it('move an accent that is lost on the card', () => {
    const { c, o } = paletteOf({ accent: [255, 255, 255] }, 'light')
    expect(contrast(c, [255, 255, 255])).toBeGreaterThanOrEqual(3)
    expect(contrast(o, c)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['light', 'dark'] as const)('are those of the %s card where nothing is set', (scheme) => {
    const { background, text, accent } = cards[scheme]
    expect(paletteOf({}, scheme)).toMatchObject({ b: background, t: text, c: accent, a: accent })
  })

  it.each([
    ['a white card on a dark device', { background: [255, 255, 255] }, 'dark', { t: [28, 32, 48] }],
    ['white text on a light device', { text: [255, 255, 255] }, 'light', { b: [29, 33, 44] }],
  ] as const)('suit %s', (_, given, scheme, expected) => {
    expect(paletteOf(given, scheme)).toMatchObject(expected)
  })
})
