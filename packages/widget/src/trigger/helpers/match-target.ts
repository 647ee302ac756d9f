/** The element that an event happened in and that matches, found through open shadow roots as well. */
export function matchTarget(event: Event, selector: string): Element | undefined {
  for (const target of event.composedPath()) {
    // Not `instanceof`: the element may belong to another realm.
    const { matches } = target as Partial<Element>
    if (typeof matches === 'function' && matches.call(target, selector)) return target as Element
  }
  return undefined
}
