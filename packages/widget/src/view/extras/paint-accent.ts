import { legible, type Rgb } from './legible-colors.js'
import { readColor } from './read-color.js'

/** Lets the card take its accent from what `paintAccent` has set on the host, by theme. */
export const accentRules =
  '.p{--easekit-accent:var(--l);--easekit-on-accent:var(--m)}.dark{--easekit-accent:var(--d);--easekit-on-accent:var(--e)}@media(prefers-color-scheme:dark){.auto{--easekit-accent:var(--d);--easekit-on-accent:var(--e)}}'

/** The cards that the style sheet has by itself, with the accent of each: light, then dark. */
const cards: readonly { readonly names: string; readonly background: Rgb; readonly accent: string }[] = [
  { names: 'lm', background: [255, 255, 255], accent: '#3b5bdb' },
  { names: 'de', background: [29, 33, 44], accent: '#91a7ff' },
]

/** Corrects a brand colour, the page's token or else the accent that EaseKit has by itself, for the light and for the dark card. */
export function paintAccent(host: HTMLElement, brand: string | undefined): void {
  const tokens = getComputedStyle(host)
  const token = (name: string): string => tokens.getPropertyValue(`--easekit-${name}`).trim()
  const wanted = brand ?? token('accent')
  const own = token('background')
  if (!wanted && !own) return
  const probe = host.ownerDocument.createElement('i')
  host.shadowRoot?.append(probe)
  for (const { names, background, accent } of cards) {
    const color = readColor(probe, wanted || accent)
    if (!color) continue
    const { accent: moved, on } = legible(color, readColor(probe, own) ?? background)
    host.style.setProperty(`--${names[0]}`, `rgb(${moved})`)
    host.style.setProperty(`--${names[1]}`, `rgb(${on})`)
  }
  probe.remove()
}
