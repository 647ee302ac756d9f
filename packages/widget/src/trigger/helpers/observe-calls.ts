/** What a wrapper stands in for. */
interface Link {
  readonly former: unknown
  gone?: boolean
}

const links: WeakMap<object, Link> = /* @__PURE__ */ new WeakMap()

/**
 * Calls `see` with the arguments of every later call of a method, after the method itself, which keeps its `this`, its
 * arguments and its return value. When the signal aborts the object is as it was before; where somebody else has wrapped
 * ours since, ours only goes silent.
 */
export function observeCalls<Name extends string>(
  object: { [name in Name]: (...details: never[]) => unknown },
  name: Name,
  signal: AbortSignal,
  see: (details: readonly unknown[]) => void,
): void {
  const former = object[name]
  const link: Link = { former }
  const wrapper = function (this: unknown, ...details: never[]): unknown {
    const result = former.apply(this, details)
    // At every push of the page: asking the signal would cost as much as all the rest.
    if (!link.gone) see(details)
    return result
  }
  links.set(wrapper, link)
  object[name] = wrapper
  signal.addEventListener('abort', () => {
    link.gone = true
    // Several of ours may lie on one another and go in any order.
    for (let top = links.get(object[name]); top?.gone; top = links.get(object[name])) {
      // A method that is inherited comes to light again; one of the object's own has to be put back.
      Reflect.deleteProperty(object, name)
      if (object[name] !== top.former) Reflect.set(object, name, top.former)
    }
  })
}
