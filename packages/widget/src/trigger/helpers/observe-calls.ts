type See = (details: readonly unknown[]) => void
type Method = (this: unknown, ...details: unknown[]) => unknown

/** Carried by our wrappers, so that all copies of EaseKit on a page share one for each method. */
const observed = Symbol.for('easekit.observed')

interface Observed {
  readonly sees: Set<See>
  /** What the wrapper stands in for. */
  readonly method: Method
}

type Wrapper = Method & { readonly [observed]?: Observed }

/**
 * Calls `see` with the arguments of every later call of a method, after the method itself, which keeps its `this`, its
 * arguments, its return value and its exceptions. A method that the page puts in its place later, as wrappers of tag managers
 * and Partytown do, is observed from its first call on; where it calls the former one, that counts as one call.
 *
 * When the signal aborts the object is as the page has left it. A method that nobody can change is not observed.
 */
export function observeCalls<Name extends string>(
  // biome-ignore lint/suspicious/noExplicitAny: what the method takes and gives is the page's.
  object: { [name in Name]: (...details: any[]) => any },
  name: Name,
  signal: AbortSignal,
  see: See,
): void {
  const find = (): Observed | undefined => (object[name] as Wrapper)[observed]
  const sees = find()?.sees ?? observe(object, name)
  sees.add(see)
  signal.addEventListener('abort', () => {
    sees.delete(see)
    const found = find()
    if (sees.size || found?.sees !== sees) return
    // A method that is inherited comes to light again; one of the object's own has to be put back.
    Reflect.deleteProperty(object, name)
    if (object[name] !== found.method) object[name] = found.method
  })
}

function observe(object: Record<string, Method>, name: string): Set<See> {
  const sees = new Set<See>()
  let wrapper: Wrapper

  const replace = (method: Method): void => {
    const own: Wrapper = function (...details) {
      try {
        return method.apply(this, details)
      } finally {
        // One that was replaced may still be called by what replaced it.
        if (own === wrapper) for (const see of sees) see(details)
      }
    }
    wrapper = Object.assign(own, { [observed]: { sees, method } })
  }

  replace(object[name] as Method)
  // An accessor hears of a replacement at once; to look for it now and then would miss what is called before.
  Reflect.defineProperty(object, name, {
    configurable: true,
    get: () => wrapper,
    set(this: object, value) {
      if (this === object) replace(value)
      // What inherits the method may get one of its own.
      else Reflect.defineProperty(this, name, { configurable: true, writable: true, value })
    },
  })
  return sees
}
