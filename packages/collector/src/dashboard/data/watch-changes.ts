/** What to watch: the address that tells the revision of a project, who asks, and the shortest time between two questions in ms. */
export interface Watched {
  readonly url: string
  readonly token: string
  readonly everyMs: number
}

const longestPauseMs = 15_000
const watches = new Map<string, { readonly listeners: Set<() => void>; readonly stop: () => void }>()

/**
 * Calls back at every change, and whenever it cannot be known whether there was one. Whoever watches the same on this page shares one
 * request, which the collector answers when something has changed: a browser has few connections. Returns the way to stop it.
 */
export function watchChanges(watched: Watched, onChange: () => void): () => void {
  const key = `${watched.token} ${watched.url}`
  const listeners = watches.get(key)?.listeners ?? new Set()
  const tell = (): void => {
    for (const listener of [...listeners]) listener()
  }
  if (!watches.has(key)) watches.set(key, { listeners, stop: start(watched, tell) })
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    watches.get(key)?.stop()
    watches.delete(key)
  }
}

function start({ url, token, everyMs }: Watched, tell: () => void): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  let timer: ReturnType<typeof setTimeout> | undefined
  let revision: string | undefined
  let failures = 0
  let isAsking = false

  const ask = async (): Promise<void> => {
    clearTimeout(timer)
    if (isAsking || document.hidden) return
    isAsking = true
    const before = revision
    try {
      const since = before === undefined ? '' : `&since=${encodeURIComponent(before)}`
      const response = await fetch(url + since, { headers: { Authorization: `Bearer ${token}` }, signal })
      if (response.status !== 200) throw new Error(`status ${response.status}`)
      revision = ((await response.json()) as { revision: string }).revision
      // The first one as well: what was read before it may be older.
      if (revision !== before) tell()
      failures = 0
    } catch {
      if (signal.aborted) return
      failures += 1
      // What was missed meanwhile is not known.
      revision = undefined
      tell()
    } finally {
      isAsking = false
    }
    timer = setTimeout(ask, Math.min(longestPauseMs, everyMs * 2 ** Math.min(failures, 5)))
  }

  const onVisible = (): void => {
    if (!document.hidden) void ask()
  }
  document.addEventListener('visibilitychange', onVisible, { signal })
  void ask()
  return () => {
    clearTimeout(timer)
    stopped.abort()
  }
}
