/** Runs at once, or, where the document is still being read, when all of it is there. */
export function whenParsed(window: Window, run: () => void, signal?: AbortSignal): void {
  if (window.document.readyState !== 'loading') run()
  else window.addEventListener('DOMContentLoaded', run, { capture: true, ...(signal && { signal }) })
}
