/** A project that records name and that nobody has configured. */
export interface UnknownProject {
  /** The name as it came, cut to the length of a project's. */
  readonly id: string
  /** How many requests named it since the collector was started. */
  readonly requests: number
  /** Epoch ms. */
  readonly lastAt: number
}

/** What the owner is told of mistyped names. */
export interface UnknownProjects {
  readonly note: (id: string, at: number) => void
  /** The latest first. */
  readonly list: () => readonly UnknownProject[]
}

/** Anybody can send any name: of more than these only the latest are known. */
const mostNames = 20
const longestName = 64

/** Remembers in memory, until the collector ends, which unknown projects were named. */
export function createUnknownProjects(): UnknownProjects {
  const known = new Map<string, UnknownProject>()
  return {
    note(name, at) {
      const id = name.slice(0, longestName)
      const requests = (known.get(id)?.requests ?? 0) + 1
      known.delete(id)
      known.set(id, { id, requests, lastAt: at })
      const [oldest] = known.keys()
      if (known.size > mostNames && oldest !== undefined) known.delete(oldest)
    },
    list: () => [...known.values()].reverse(),
  }
}
