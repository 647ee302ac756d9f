/**
 * Calls `see` with the arguments of every later call of a method, after the method itself, which keeps its `this`, its
 * arguments and its return value. When the signal aborts the object is as it was before.
 */
export function follow<Name extends string>(
  object: { [name in Name]: (...details: never[]) => unknown },
  name: Name,
  signal: AbortSignal,
  see: (details: readonly unknown[]) => void,
): void {
  const former = object[name]
  const wrapper = function (this: unknown, ...details: never[]): unknown {
    const result = former.apply(this, details)
    if (!signal.aborted) see(details)
    return result
  }
  object[name] = wrapper
  signal.addEventListener('abort', () => {
    // Wrapped by somebody else since: then ours only goes silent.
    if (object[name] !== wrapper) return
    // A method that is inherited comes to light again; one of the object's own has to be put back.
    Reflect.deleteProperty(object, name)
    if (object[name] !== former) object[name] = former
  })
}
