/** A contract double: it behaves as the vendor documents its API, and is not the vendor's code. */
export interface VendorDouble {
  /** What the vendor's snippet leaves before its script is there, if anything. */
  readonly stub?: () => void
  /** What the vendor's script does. */
  readonly load: () => void | Promise<void>
  readonly fire: (name: string, ...details: unknown[]) => void
  /** What a page does to hear an event itself, as the vendor documents it. */
  readonly site?: (name: string, hear: Hear) => void
  /** How many handlers the vendor has, where it can give them back. */
  readonly size?: () => number
  /** Takes everything away. */
  readonly remove: () => void
}

type Hear = (this: unknown, ...details: unknown[]) => unknown

const page = window as unknown as Record<string, unknown>

function handlers() {
  const list: [name: unknown, hear: Hear][] = []
  return {
    add: (name: unknown, hear: Hear) => list.push([name, hear]),
    drop: (name: unknown, hear: Hear) => {
      const at = list.findIndex((one) => one[0] === name && one[1] === hear)
      if (at >= 0) list.splice(at, 1)
    },
    fire: (name: string, ...details: unknown[]) => {
      for (const one of [...list]) if (one[0] === name) one[1](...details)
    },
    size: () => list.length,
  }
}

/** A vendor that dispatches DOM events on a target. */
export function dispatches(target: EventTarget = window): VendorDouble {
  const leaving = new AbortController()
  return {
    load() {},
    fire: (name, detail) => target.dispatchEvent(new CustomEvent(name, { detail })),
    site(name, hear) {
      const { signal } = leaving
      target.addEventListener(name, ({ detail }: CustomEventInit) => hear(detail), { signal })
    },
    remove: () => leaving.abort(),
  }
}

/**
 * A function whose stub keeps its calls until the script is there. Its last two arguments are name and callback; `on` is
 * what has to stand before them.
 */
export function queues(
  name: string,
  more: { on?: string; off?: string; members?: object; returnsOff?: boolean; stub?: boolean } = {},
): VendorDouble {
  const { add, drop, fire, size } = handlers()
  const call = (...details: unknown[]): unknown => {
    const [event, hear] = details.slice(-2) as [string, Hear]
    const word = details.slice(0, -2).join(' ')
    if (more.off && word === more.off) return drop(event, hear)
    if (word === (more.on ?? '')) add(event, hear)
    return more.returnsOff ? () => drop(event, hear) : undefined
  }
  const queue: unknown[][] = []
  return {
    ...(more.stub !== false && {
      stub() {
        page[name] = (...details: unknown[]) => void queue.push(details)
      },
    }),
    load() {
      page[name] = Object.assign((...details: unknown[]) => call(...details), more.members)
      for (const details of queue.splice(0)) call(...details)
    },
    fire,
    site: (event, hear) => (page[name] as Hear)(...(more.on ? [more.on] : []), event, hear),
    ...((more.off || more.returnsOff) && { size }),
    remove: () => delete page[name],
  }
}

/** An object with a method that adds a listener, and perhaps one that removes it; both may take an `app` first. */
export function emitter(
  path: string,
  method: string,
  more: { app?: string; off?: string; result?: () => unknown; members?: object } = {},
): VendorDouble {
  const { add, drop, fire, size } = handlers()
  const [name = '', ...steps] = path.split('.')
  let api: Record<string, unknown> = {}
  return {
    load() {
      api = {
        [method](...details: unknown[]) {
          if (this !== api) throw new Error(`${method} was called without its this`)
          if (more.app && details[0] !== more.app) throw new Error(`${details[0]} is not ${more.app}`)
          add(details.at(-2), details.at(-1) as Hear)
          return more.result?.()
        },
        ...(more.off && {
          [more.off]: (...details: unknown[]) =>
            details[0] === (more.app ?? details[0]) && drop(...(details.slice(-2) as [string, Hear])),
        }),
        ...more.members,
      }
      page[name] = steps.reduceRight((inner: unknown, step) => ({ [step]: inner }), api)
    },
    fire,
    site: (event, hear) => (api[method] as Hear).call(api, ...(more.app ? [more.app] : []), event, hear),
    ...(more.off && { size }),
    remove: () => delete page[name],
  }
}

/** A vendor that calls functions of the page by their names. */
export function calls(): VendorDouble {
  const set = new Set<string>()
  return {
    load() {},
    fire(name, ...details) {
      if (typeof page[name] === 'function') (page[name] as Hear).apply(window, details)
    },
    site(name, hear) {
      set.add(name)
      page[name] = hear
    },
    remove() {
      for (const name of set) delete page[name]
    },
  }
}
