import { type Tab, until } from './engine.js'

/** Opens a page in any engine, makes its event happen and waits for the question. */
export async function askIn(tab: Tab, url: string): Promise<void> {
  await tab.goto(url)
  await until(tab, () => 'EaseKit' in window, 'EaseKit')
  await tab.run(() => {
    ;(window as never as Record<string, (...command: unknown[]) => unknown>).EaseKit?.('trigger', 'paid')
  })
  await until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=popup]'), 'the popup')
}
