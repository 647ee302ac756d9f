type See = (details: readonly unknown[]) => void

interface Observed {
  readonly sees: Set<See>
  readonly undo: () => void
}

/** Carried by our accessors, so that all copies of EaseKit on a page share one for each method. */
const observed = Symbol.for('easekit.observed')

/**
 * Calls `see` with the arguments of every later call of a method, after the method itself, which keeps its `this`, its
 * arguments, its return value and its exceptions. A method that the page puts in its place later, as wrappers of tag managers
 * and Partytown do, is observed from its first call on; where it calls the former one, that counts as one call.
 *
 * When the signal aborts the object is as the page has left it. A method that nobody can change is not observed.
 */
export function observeCalls<Name extends string>(
  object: { [name in Name]: (...details: never[]) => unknown },
  name: Name,
  signal: AbortSignal,
  see: See,
): void {
  const get = Object.getOwnPropertyDescriptor(object, name)?.get as { readonly [observed]?: Observed } | undefined
  const { sees, undo } = get?.[observed] ?? observe(object, name)
  sees.add(see)
  signal.addEventListener('abort', () => {
    sees.delete(see)
    if (!sees.size) undo()
  })
}

function observe<Name extends string>(object: { [name in Name]: unknown }, name: Name): Observed {
  const sees = new Set<See>()
  let method: unknown
  let wrapper: unknown

  const replace = (value: unknown): void => {
    method = value
    const own = function (this: unknown, ...details: unknown[]): unknown {
      try {
        return (value as (...details: unknown[]) => unknown).apply(this, details)
      } finally {
        // One that was replaced may still be called by what replaced it.
        if (own === wrapper) for (const see of sees) see(details)
      }
    }
    wrapper = own
  }
  // An accessor hears of a replacement at once; to look for it now and then would miss what is called before.
  const get = (): unknown => wrapper
  const undo = (): void => {
    if (Object.getOwnPropertyDescriptor(object, name)?.get !== get) return
    // A method that is inherited comes to light again; one of the object's own has to be put back.
    Reflect.deleteProperty(object, name)
    if (object[name] !== method) Reflect.set(object, name, method)
  }
  const shared: Observed = { sees, undo }

  replace(object[name])
  Reflect.defineProperty(object, name, {
    configurable: true,
    get: Object.assign(get, { [observed]: shared }),
    set(this: object, value) {
      if (this === object) replace(value)
      // What inherits the method may get one of its own.
      else Reflect.defineProperty(this, name, { configurable: true, writable: true, value })
    },
  })
  return shared
}
