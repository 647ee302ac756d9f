/**
 * Watches whether a page takes the popup away, as those do that write their document anew, or that clean up what they do not
 * know. It is put back once; where that may not be, or it is taken away again, the survey ends. So it does after `document.open`,
 * which takes all listeners of the document with it: what is put back would hear no tap.
 *
 * @param putBack puts the host where it was; false where it may not be put back
 */
export function watchRemoval(host: HTMLElement, putBack: () => boolean, end: () => void, signal: AbortSignal): void {
  let wasPutBack = false
  const look = (): void => {
    if (!host.isConnected) {
      if (!host.onabort || wasPutBack || !putBack()) {
        end()
        return
      }
      wasPutBack = true
    }
    observer.disconnect()
    // Only what it hangs on: a page may change as much as it likes elsewhere.
    for (
      let one: Node | null = host.parentNode;
      one;
      one = one.parentNode ?? (one as Partial<ShadowRoot>).host ?? null
    ) {
      observer.observe(one, { childList: true })
    }
  }
  // Never called: it tells whether the listeners are there.
  host.onabort = look
  const observer = new MutationObserver(look)
  signal.addEventListener('abort', () => observer.disconnect())
  look()
}
