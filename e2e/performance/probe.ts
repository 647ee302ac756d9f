/** What a page tells about what runs on it. */
export interface Probe {
  /** Timers, idle callbacks and frames that are still to come. */
  readonly timers: Set<unknown>
  /** Sum of the layout shifts, as browsers count them: what comes within half a second of an input is expected. */
  shift: number
}

interface LayoutShift {
  readonly hadRecentInput: boolean
  readonly value: number
}

/** Installs `window.probe`; runs in the page before its own scripts, so it sees nothing of this file. */
export function probe(): void {
  const timers = new Set<unknown>()
  const watch = (start: string, stop: string, isOnce: boolean): void => {
    const all = window as never as Record<string, (...given: unknown[]) => unknown>
    const begin = all[start]?.bind(window)
    const end = all[stop]?.bind(window)
    all[start] = (work, ...rest) => {
      const id = begin?.(
        (...given: unknown[]) => {
          if (isOnce) timers.delete(`${start} ${id}`)
          if (typeof work === 'function') work(...given)
        },
        ...rest,
      )
      timers.add(`${start} ${id}`)
      return id
    }
    all[stop] = (id) => {
      timers.delete(`${start} ${id}`)
      end?.(id)
    }
  }
  watch('setTimeout', 'clearTimeout', true)
  watch('setInterval', 'clearInterval', false)
  watch('requestIdleCallback', 'cancelIdleCallback', true)
  watch('requestAnimationFrame', 'cancelAnimationFrame', true)

  const made: Probe = { timers, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries() as never as LayoutShift[]) {
      if (!hadRecentInput) made.shift += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  Object.assign(window, { probe: made })
}
