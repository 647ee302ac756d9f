interface Entry {
  readonly event?: unknown
  readonly 0?: unknown
  readonly 1?: unknown
}

/**
 * The name of a data layer's entry, as a tag manager's object (`{ event }`) or as the arguments of `gtag('event', name)`,
 * which are not an array. Reads properties only: it runs at every push of the page.
 */
export function layerEventName(entry: Entry): unknown {
  return entry[0] === 'event' ? entry[1] : entry.event
}
