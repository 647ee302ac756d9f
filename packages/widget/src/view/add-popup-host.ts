import { popupStyles } from './popup-styles.js'

/**
 * Puts an empty host with a shadow root at the end of the document, outside the body, where neither a page swap nor a
 * framework that owns the body removes it.
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
  if (parent) parent.append(host)
  else addToDocument(document, host)
  return host
}

/**
 * Puts the host where it moves nothing: behind the body, so that Tab comes to it last; before everything where rules of the
 * page look at what comes last; into the body where html is a table, in which everything takes a cell.
 */
function addToDocument({ documentElement: html, body }: Document, host: HTMLElement): void {
  // In whole pixels: columns are balanced anew at every layout, to a few hundredths of one.
  const measure = (): string =>
    [html, body ?? html]
      .map((one) => [
        one.offsetLeft,
        one.offsetTop,
        one.offsetWidth,
        one.offsetHeight,
        one.scrollWidth,
        one.scrollHeight,
      ])
      .join()
  const before = measure()
  html.append(host)
  if (measure() !== before) html.prepend(host)
  if (measure() !== before) body?.append(host)
}
