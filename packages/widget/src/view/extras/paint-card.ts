import { labelOn } from './legible-colors.js'
import { cards, paletteOf } from './palette.js'
import { readColor } from './read-color.js'

/** Lets the card take its colours from what `paintCard` has set on the host, whatever its theme. */
export const paintRules: string = `.p.p.p{${[...'btuqhcoan'].map((name) => `--${name}:var(--x${name})`).join(';')};color-scheme:var(--xscheme)}`

/** What the card is painted for. */
export interface Paint {
  /** The brand colour; the page's token, or else the accent that EaseKit has by itself, if missing. */
  readonly accent: string | undefined
  readonly theme: 'auto' | 'light' | 'dark' | undefined
}

/** Paints the card in the colours of the page, as far as they can be read, and again when the device turns light or dark. */
export function paintCard(host: HTMLElement, { accent, theme = 'auto' }: Paint, signal: AbortSignal): void {
  const device = matchMedia('(prefers-color-scheme:dark)')
  const paint = (): void => {
    const scheme = theme === 'auto' ? (device.matches ? 'dark' : 'light') : theme
    const tokens = getComputedStyle(host)
    const probe = host.ownerDocument.createElement('i')
    // Texts such as `light-dark(…)` follow it.
    probe.style.colorScheme = scheme
    host.shadowRoot?.append(probe)
    const read = (color: string, ground = cards[scheme].background) => readColor(probe, color.trim(), ground)
    const token = (name: string, ground?: Parameters<typeof read>[1]) =>
      read(tokens.getPropertyValue(`--easekit-${name}`), ground)
    const background = token('background')
    const palette = paletteOf(
      {
        background,
        text: token('text', background),
        accent: (accent && read(accent, background)) || token('accent', background),
      },
      scheme,
    )
    probe.remove()
    // What the browser draws by itself, such as scroll bars, goes with the card.
    host.style.setProperty('--xscheme', labelOn(palette.b)[0] ? 'dark' : 'light')
    for (const [name, color] of Object.entries(palette)) host.style.setProperty(`--x${name}`, `rgb(${color})`)
  }
  paint()
  device.addEventListener('change', paint, { signal })
}
