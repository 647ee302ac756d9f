/**
 * Keeps the popup above the on-screen keyboard, which covers what is fixed to the bottom of the window in browsers that
 * do not shrink it.
 */
export function stayAboveKeyboard(window: Window, host: HTMLElement, signal: AbortSignal): void {
  const { visualViewport: seen } = window
  if (!seen) return
  const onResize = (): void => {
    // While the person zooms in, what is fixed stays where it is.
    const hidden = seen.scale < 1.1 ? window.innerHeight - seen.height - seen.offsetTop : 0
    host.style.setProperty('--k', `${Math.max(0, hidden)}px`)
  }
  // Where the window is not shrunk, what is seen of it may also be moved.
  for (const type of ['resize', 'scroll']) seen.addEventListener(type, onResize, { signal })
}
