/** How long and how many may wait, in ms; how often is looked for those who do. */
export interface WatchLimits {
  /** @default 1000 */
  readonly everyMs?: number
  /** Below the minute after which most proxies give up. @default 25000 */
  readonly longestMs?: number
  /** Whoever comes when so many wait is answered at once. @default 200 */
  readonly most?: number
  /** Ends every wait, for a server that stops. */
  readonly stopping?: AbortSignal | undefined
}

/** Who waits: for a change of what `key` names and `read` tells, from `since`, until `signal` says that nobody waits any more. */
export interface Waiting {
  readonly key: string
  readonly since: string | undefined
  readonly read: () => Promise<string>
  readonly signal: AbortSignal
}

/** Resolves to the revision, as soon as it is another than `since` or there is no more time. */
export type ChangeWatch = (waiting: Waiting) => Promise<string>

/**
 * Lets viewers wait for a change. However many wait for the same thing, it is read once a second, from the database, since other
 * processes may change it; while nobody waits, nothing is read.
 */
export function createChangeWatch({
  everyMs = 1000,
  longestMs = 25_000,
  most = 200,
  stopping,
}: WatchLimits = {}): ChangeWatch {
  const watched = new Map<string, Set<(revision: string) => void>>()
  let count = 0

  function look(key: string, read: Waiting['read']): void {
    setTimeout(async () => {
      const listeners = watched.get(key)
      if (!listeners) return
      // Those who wait will be told by the next look, or by their own when their time is over.
      const revision = await read().catch(() => undefined)
      if (revision !== undefined) for (const listener of [...listeners]) listener(revision)
      if (listeners.size > 0) look(key, read)
      else watched.delete(key)
    }, everyMs)
  }

  return async ({ key, since, read, signal }) => {
    const now = await read()
    if (now !== since || count >= most || signal.aborted || stopping?.aborted) return now
    return new Promise((resolve) => {
      const listeners = watched.get(key) ?? new Set()
      const end = (revision: string): void => {
        clearTimeout(timer)
        for (const one of [signal, stopping]) one?.removeEventListener('abort', giveUp)
        if (listeners.delete(listener)) count -= 1
        resolve(revision)
      }
      const giveUp = (): void => end(now)
      const listener = (revision: string): void => {
        if (revision !== now) end(revision)
      }
      const timer = setTimeout(giveUp, longestMs)
      for (const one of [signal, stopping]) one?.addEventListener('abort', giveUp)
      listeners.add(listener)
      count += 1
      if (watched.has(key)) return
      watched.set(key, listeners)
      look(key, read)
    })
  }
}
