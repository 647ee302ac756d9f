/** A clock and timers that pass when they are told to, in a page. */
export interface SimulatedTime {
  readonly now: () => number
  readonly setTimeout: (run: () => void, ms: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
  /** Fires what is due within `ms`, one after another; after each, waits for `settled`. */
  readonly pass: (ms: number, settled: () => Promise<unknown>) => Promise<void>
}

/** Makes them; they begin with the time that it is. */
export function createSimulatedTime(): SimulatedTime {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  let time = Date.now()
  let last = 0
  return {
    now: () => time,
    setTimeout(run, ms) {
      timers.set(++last, { at: time + Math.max(0, ms), run })
      return last
    },
    clearTimeout: (timer) => void timers.delete(Number(timer)),
    async pass(ms, settled) {
      const end = time + ms
      await settled()
      for (;;) {
        const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? []
        if (!id || !next || next.at > end) break
        timers.delete(id)
        time = Math.max(time, next.at)
        next.run()
        await settled()
      }
      time = end
    },
  }
}
