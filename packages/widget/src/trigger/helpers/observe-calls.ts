/** Carried by our accessors, so that those of several copies of EaseKit on one another find what lies below them. */
const undoKey = Symbol.for('easekit.observeCalls')

type Undo = (() => void) & { readonly [undoKey]?: () => void }

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
  see: (details: readonly unknown[]) => void,
): void {
  const below = Object.getOwnPropertyDescriptor(object, name)
  const data = { writable: true, enumerable: true, configurable: true, value: object[name] as unknown }
  let isOwn = Boolean(below)
  let method: unknown
  let wrapper: unknown

  const wrap = (former: (...details: never[]) => unknown): unknown => {
    const own = function (this: unknown, ...details: never[]): unknown {
      try {
        return former.apply(this, details)
      } finally {
        // One that was replaced may still be called by what replaced it. Asking the signal at every push would be slow.
        if (own === wrapper) see(details)
      }
    }
    return own
  }

  // An accessor hears of a replacement at once; to look for it now and then would miss what is called before.
  const get = function (this: unknown): unknown {
    const now = below?.get ? below.get.call(this) : data.value
    if (signal.aborted || typeof now !== 'function') return now
    if (now !== method) wrapper = wrap(now as never)
    method = now
    return wrapper
  }
  const set = function (this: unknown, value: unknown): void {
    if (this !== object) Object.defineProperty(this, name, { ...data, value })
    else if (below?.get) below.set?.call(object, value)
    else {
      data.value = value
      isOwn = true
    }
  }
  const undo = (): void => {
    if (!signal.aborted) return
    wrapper = undefined
    if (Object.getOwnPropertyDescriptor(object, name)?.get !== get) return
    if (below?.get) Object.defineProperty(object, name, below)
    else if (isOwn) Object.defineProperty(object, name, { ...data, ...below, value: data.value })
    // A method that is inherited comes to light again.
    else
      Reflect.deleteProperty(object, name)
      // Several of ours may lie on one another and go in any order.
    ;(below?.get as Undo | undefined)?.[undoKey]?.()
  }

  if (!Reflect.defineProperty(object, name, { get: Object.assign(get, { [undoKey]: undo }), set, configurable: true }))
    return
  signal.addEventListener('abort', undo)
}
