/** The element itself, or the first that a selector finds; `undefined` where there is none. */
export function findElement(document: Document, given: Element | string | undefined): Element | undefined {
  if (typeof given !== 'string') return given
  try {
    return document.querySelector(given) ?? undefined
  } catch {
    // No selector at all finds nothing.
    return undefined
  }
}
