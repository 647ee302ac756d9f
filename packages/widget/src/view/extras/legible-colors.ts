/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** Contrast of two colours, 1 to 21. Formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * An accent that stands out from its background by 3:1, and the text on it, 4.5:1. The accent keeps as much of its
 * colour as that allows: it moves towards black or white, whichever the background is further from.
 */
export function legible(accent: Rgb, background: Rgb): { readonly accent: Rgb; readonly on: Rgb } {
  const far = contrast(white, background) > contrast(black, background) ? white : black
  let share = 0
  let moved = accent
  while (contrast(moved, background) < 3) {
    share += 0.02
    moved = mix(accent, far, Math.min(1, share))
  }
  // One of the two always has 4.58:1 or more.
  return { accent: moved, on: contrast(white, moved) >= 4.5 ? white : black }
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix([red, green, blue]: Rgb, [r, g, b]: Rgb, share: number): Rgb {
  const part = (from: number, to: number): number => Math.round(from + (to - from) * share)
  return [part(red, r), part(green, g), part(blue, b)]
}
