/** Runs at once, or, where the document is still being read, when all of it is there. */
export function whenParsed(window: Window, run: () => void): void {
  if (window.document.readyState !== 'loading') run()
  else window.addEventListener('DOMContentLoaded', run, true)
}
