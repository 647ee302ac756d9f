/**
 * Looks at the projects now and every `everyMs` again, one look after the other, without keeping the process alive. `look` must not
 * reject. Returns the way to stop it, which resolves when the last look has ended.
 */
export function repeatLook(everyMs: number, look: () => Promise<void>): () => Promise<void> {
  let underWay = look()
  const timer = setInterval(() => {
    underWay = underWay.then(look)
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    return underWay
  }
}
