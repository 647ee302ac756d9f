/** In which order the signals of this page were last heard, and whom to tell of the next one. */
export interface SignalOrder {
  /** The place of each signal in the order of all, by name: the larger, the later it was last heard. */
  readonly last: Readonly<Record<string, number>>
  /** Called after each signal. */
  readonly listeners: Set<() => void>
  /** Notes that a signal was heard, tells the listeners and returns its place. */
  readonly note: (name: string) => number
}

export function createSignalOrder(): SignalOrder {
  const last: Record<string, number> = {}
  const listeners = new Set<() => void>()
  let count = 0
  return {
    last,
    listeners,
    note(name) {
      const place = ++count
      last[name] = place
      for (const listener of listeners) listener()
      return place
    },
  }
}
