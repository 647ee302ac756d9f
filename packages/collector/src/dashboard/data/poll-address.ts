import { refusalWords } from './refusal-words.js'

/** What a polled address says now. `stale` means that the newest try failed and the value is an older one. */
export interface Polled<T> {
  readonly status: 'loading' | 'fresh' | 'stale' | 'refused'
  readonly value?: T
  /** Why the collector refused, in words for the reader. */
  readonly message?: string
}

/** What polling needs from the browser, and how often to look, in ms. */
export interface PollOptions<T> {
  readonly url: string
  readonly token: string
  readonly everyMs: number
  /** Says when to look again, see `watchChanges`; the time is for failures then. @default looks again and again */
  readonly watch?: ((look: () => void) => () => void) | undefined
  readonly onChange: (polled: Polled<T>) => void
  /** The token is not, or no longer, accepted. */
  readonly onUnauthorized: () => void
}

const longestPauseMs = 15_000

/**
 * Looks at an address again and again while the page is visible, or when it is told to, and says so when the answer changes. An
 * unchanged one costs the collector a 304. After failures it waits longer, up to 15 s. Returns the way to stop it.
 */
export function pollAddress<T>({ url, token, everyMs, watch, onChange, onUnauthorized }: PollOptions<T>): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  let timer: ReturnType<typeof setTimeout> | undefined
  let etag: string | undefined
  let value: T | undefined
  let failures = 0
  let isLooking = false
  let isOutdated = false

  const look = async (): Promise<void> => {
    clearTimeout(timer)
    if (isLooking || document.hidden) return
    isLooking = true
    const headers = { Authorization: `Bearer ${token}`, ...(etag === undefined ? {} : { 'If-None-Match': etag }) }
    try {
      const response = await fetch(url, { headers, signal })
      if (response.status === 401) return onUnauthorized()
      if (response.status === 200) {
        value = (await response.json()) as T
        etag = response.headers.get('ETag') ?? undefined
      } else if (response.status !== 304) {
        if (response.status >= 500) throw new Error(`status ${response.status}`)
        const problem = (await response.json().catch(() => undefined)) ?? {}
        return onChange({ status: 'refused', message: refusalWords({ ...problem, status: response.status }) })
      }
      if (failures > 0 || response.status === 200)
        onChange({ status: 'fresh', ...(value === undefined ? {} : { value }) })
      failures = 0
    } catch {
      if (signal.aborted) return
      failures += 1
      onChange({ status: 'stale', ...(value === undefined ? {} : { value }) })
    } finally {
      isLooking = false
    }
    if (isOutdated) {
      isOutdated = false
      return look()
    }
    if (watch && failures === 0) return
    timer = setTimeout(look, Math.min(longestPauseMs, everyMs * 2 ** Math.min(failures, 5)))
  }

  const onVisible = (): void => {
    if (!document.hidden) void look()
  }
  document.addEventListener('visibilitychange', onVisible, { signal })
  addEventListener('online', onVisible, { signal })
  void look()
  const stopWatching = watch?.(() => {
    // What is on its way may be older than the change.
    isOutdated = isLooking
    void look()
  })
  return () => {
    stopWatching?.()
    clearTimeout(timer)
    stopped.abort()
  }
}
