/**
 * Keeps the popup above the on-screen keyboard, which covers what is fixed to the bottom of the window in browsers that
 * do not shrink it.
 */
export function lift(window: Window, host: HTMLElement, signal: AbortSignal): void {
  const { visualViewport: seen } = window
  const onResize = (): void => {
    // While the person zooms in, what is fixed stays where it is.
    const hidden = seen && seen.scale < 1.1 ? window.innerHeight - seen.height - seen.offsetTop : 0
    host.style.setProperty('--k', `${Math.max(0, hidden)}px`)
  }
  seen?.addEventListener('resize', onResize, { signal })
}
