import { contrast, labelOn, mix, type Rgb, standOut } from './legible-colors.js'

/** Every colour of the card, under the name that the style sheet has for it. */
export interface Palette {
  /** The card. */
  readonly b: Rgb
  /** Text. */
  readonly t: Rgb
  /** Paler text: the ends of the scale, the closing button. */
  readonly u: Rgb
  /** Edges of points, reasons and text fields. */
  readonly q: Rgb
  /** The ground under the pointer. */
  readonly h: Rgb
  /** The ground of the chosen point and of the main button: the accent. */
  readonly c: Rgb
  /** Text on the accent. */
  readonly o: Rgb
  /** The accent where it is a line: focus ring, edges of what is chosen or under the pointer. */
  readonly a: Rgb
  /** Text that says what is missing. */
  readonly n: Rgb
}

/** What a page sets of it. */
export interface Tokens {
  readonly background?: Rgb | undefined
  readonly text?: Rgb | undefined
  readonly accent?: Rgb | undefined
}

type Card = Required<Tokens> & Record<keyof Tokens, Rgb>

/** The two cards that the style sheet has by itself. */
export const cards: Readonly<Record<'light' | 'dark', Card>> = {
  light: { background: [255, 255, 255], text: [28, 32, 48], accent: [59, 91, 219] },
  dark: { background: [29, 33, 44], text: [236, 238, 245], accent: [145, 167, 255] },
}

const alert: Rgb = [201, 42, 42]
const textRatio = 4.5
const edgeRatio = 3

/** How far two colours must lie apart, on the channel where they differ most, to be told apart at a glance. */
const apart = 40

/**
 * A card that can be read whatever a page has set: texts stand out from what they stand on by 4.5:1, edges of controls and
 * the focus ring from the card by 3:1. What was set stays, and the rest follows it: a background alone gets a text that
 * suits it, a text alone a background. Only where both are set and do not go together the text moves. An accent stays
 * as it is, its label is black or white and its edge is what stands out, unless it cannot be told from the card.
 */
export function paletteOf({ background, text, accent }: Tokens, scheme: 'light' | 'dark'): Palette {
  const own = cards[scheme]
  const other = cards[scheme === 'light' ? 'dark' : 'light']
  const both = [own, other]
  const reads = (one: Rgb, on: Rgb): boolean => contrast(one, on) >= textRatio
  const b =
    background ??
    (text && !reads(text, own.background)
      ? (both.find((card) => reads(text, card.background))?.background ?? labelOn(text))
      : own.background)
  // The card of ours that is nearer to this one.
  const kin = contrast(own.text, b) >= contrast(other.text, b) ? own : other
  const t = standOut(text ?? kin.text, b, textRatio)
  const wanted = accent ?? kin.accent
  const a = standOut(wanted, b, edgeRatio)
  const isApart = wanted.some((channel, at) => Math.abs(channel - (b[at] ?? 0)) >= apart)
  const c = isApart && accent ? wanted : a
  return {
    b,
    t,
    u: between(
      0.35,
      (share) => mix(t, b, share),
      (color) => reads(color, b),
    ),
    q: standOut(mix(b, t, 0.4), b, edgeRatio),
    h: between(
      0.12,
      (share) => mix(b, a, share),
      (color) => reads(t, color),
    ),
    c,
    o: labelOn(c),
    a,
    n: standOut(alert, b, textRatio),
  }
}

/** The colour with the largest share that still does, down to none. */
function between(most: number, color: (share: number) => Rgb, does: (color: Rgb) => boolean): Rgb {
  let share = most
  while (share > 0 && !does(color(share))) share -= 0.02
  return color(Math.max(0, share))
}
