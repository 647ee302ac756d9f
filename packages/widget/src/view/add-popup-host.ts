import { placeHost } from './place-host.js'
import { popupStyles } from './popup-styles.js'

/**
 * Adds an empty host with a shadow root to the document.
 *
 * @param nonce for pages whose policy forbids styles and whose browser lacks constructable style sheets
 * @param css rules that follow those of the style sheet
 * @param parent where the host goes instead
 */
export function addPopupHost(
  window: Window & typeof globalThis,
  nonce: string | undefined,
  css = '',
  parent?: Element,
): HTMLElement {
  const { document } = window
  const host = document.createElement('ease-kit')
  const root = host.attachShadow({ mode: 'open' })
  try {
    // A constructed sheet is no inline style, so it works under style-src 'none'.
    const sheet = new window.CSSStyleSheet()
    sheet.replaceSync(popupStyles + css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    if (nonce) style.nonce = nonce
    style.textContent = popupStyles + css
    root.append(style)
  }
  placeHost(document, host, parent)
  return host
}
