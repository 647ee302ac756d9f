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
 * A colour that stands out from a background by a ratio, 1 to 4.5. It keeps as much of itself as that allows: it moves towards
 * black or white, whichever the background is further from.
 */
export function standOut(color: Rgb, background: Rgb, ratio: number): Rgb {
  // One of the two always has 4.58:1 or more.
  const far = contrast(white, background) > contrast(black, background) ? white : black
  let share = 0
  let moved = color
  while (contrast(moved, background) < ratio) {
    share += 0.02
    moved = mix(color, far, share)
  }
  return moved
}

/** White or black, whichever a text on this colour has to be; white where both read well. 4.5:1 at least. */
export function labelOn(color: Rgb): Rgb {
  return contrast(white, color) >= 4.5 ? white : black
}

/** A colour between two, 0 to 1 of the way from the first; beyond that it is the second. */
export function mix([red, green, blue]: Rgb, [r, g, b]: Rgb, share: number): Rgb {
  const part = (from: number, to: number): number => Math.round(from + (to - from) * Math.min(1, share))
  return [part(red, r), part(green, g), part(blue, b)]
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
