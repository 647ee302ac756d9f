/**
 * Puts the host where it moves nothing: behind the body, so that Tab comes to it last and no framework that owns the body
 * removes it; before everything where rules of the page look at what comes last; into the body where html is a table, in
 * which everything takes a cell.
 *
 * @param parent where the host goes instead
 */
export function placeHost({ documentElement: html, body }: Document, host: HTMLElement, parent?: Element): void {
  if (parent) {
    parent.append(host)
    return
  }
  // In whole pixels: columns are balanced anew at every layout, to a few hundredths of one.
  const measure = (): string =>
    [html, body ?? html]
      .map((one) => [one.offsetLeft, one.offsetTop, one.offsetWidth, one.offsetHeight, one.scrollHeight])
      .join()
  const before = measure()
  html.append(host)
  if (measure() !== before) html.prepend(host)
  if (measure() !== before) body?.append(host)
  // What is fixed hangs on a transformed html, however long that is; what is in the top layer hangs on the window.
  if (/matrix/.test(getComputedStyle(html).transform)) {
    host.setAttribute('popover', 'manual')
    host.showPopover?.()
  }
}
