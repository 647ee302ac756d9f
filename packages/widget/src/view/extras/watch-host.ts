/** Closes a survey that stands in the page when the page takes its place away. */
export function watchHost(host: HTMLElement, signal: AbortSignal, close: () => void): void {
  const observer = new MutationObserver(() => host.isConnected || close())
  observer.observe(host.ownerDocument, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
