import { legible, type Rgb } from './legible.js'
import { readColor } from './read-color.js'

/** Lets the card take its accent from what `paint` has set on the host, by theme. */
export const paintRules =
  '.p{--easekit-accent:var(--l);--easekit-on-accent:var(--m)}.dark{--easekit-accent:var(--d);--easekit-on-accent:var(--e)}@media(prefers-color-scheme:dark){.auto{--easekit-accent:var(--d);--easekit-on-accent:var(--e)}}'

/** Corrects a brand colour, or the page's token, for the light and for the dark card. */
export function paint(host: HTMLElement, brand: string | undefined): void {
  const tokens = getComputedStyle(host)
  const token = (name: string): string => tokens.getPropertyValue(`--easekit-${name}`).trim()
  const accent = brand ?? token('accent')
  if (!accent) return
  const probe = host.ownerDocument.createElement('i')
  host.shadowRoot?.append(probe)
  const read = (color: string, otherwise: Rgb): Rgb => readColor(probe, color) ?? otherwise
  const wanted = readColor(probe, accent)
  const light = read(token('background'), [255, 255, 255])
  const dark = read(token('background'), [29, 33, 44])
  probe.remove()
  if (!wanted) return
  const set = (name: string, color: Rgb): void => host.style.setProperty(name, `rgb(${color})`)
  for (const [names, background] of [
    ['lm', light],
    ['de', dark],
  ] as const) {
    const { accent, on } = legible(wanted, background)
    set(`--${names[0]}`, accent)
    set(`--${names[1]}`, on)
  }
}
