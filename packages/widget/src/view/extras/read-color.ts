import { mix, type Rgb } from './legible-colors.js'

/**
 * Any colour that CSS knows, as the browser reads it. What shines through it is seen on the ground that is given.
 * `undefined` for what is no colour.
 */
export function readColor(probe: HTMLElement, color: string, ground: Rgb): Rgb | undefined {
  const { style } = probe
  style.color = ''
  style.color = color
  if (!style.color) return undefined
  // Brings every colour space home to one, in browsers that know more than one.
  style.color = `color-mix(in srgb,${color},${color})`
  const read = getComputedStyle(probe).color
  const [red, green, blue, opacity = 1] = (read.replace('srgb', '').match(/[\d.e-]+/g) ?? []).map(Number)
  const unit = read.startsWith('color') ? 255 : 1
  const part = (value = 0): number => Math.round(Math.min(255, Math.max(0, value * unit)))
  return blue === undefined ? undefined : mix(ground, [part(red), part(green), part(blue)], opacity)
}
