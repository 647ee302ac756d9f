/** What a page tells about what runs on it. */
export interface Probe {
  /** Timers, idle callbacks and frames that are still to come. */
  readonly timers: Set<unknown>
  /** Sum of the layout shifts, as browsers count them: what comes within half a second of an input is expected. */
  shift: number
  /** Fires an event for an order; milliseconds until the end of the frame that paints the popup. */
  readonly painted: (event: string, id: string) => Promise<number>
}

interface LayoutShift {
  readonly hadRecentInput: boolean
  readonly value: number
}

/** Installs `window.probe`; runs in the page before its own scripts, so it sees nothing of this file. */
export function probe(): void {
  const timers = new Set<unknown>()
  const own = { frame: requestAnimationFrame.bind(window) }
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

  const made: Probe = {
    timers,
    shift: 0,
    painted: (event, id) =>
      new Promise((resolve) => {
        const from = performance.now()
        // The host of the popup comes with the popup in it. Its frame is asked for only then: the page is idle.
        const watcher = new MutationObserver(() => {
          if (!document.querySelector('ease-kit')) return
          watcher.disconnect()
          own.frame(() => {
            // A message posted before a frame is painted arrives after it.
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - from)
            port2.postMessage(0)
          })
        })
        watcher.observe(document, { childList: true, subtree: true })
        dispatchEvent(new CustomEvent(event, { detail: { id } }))
      }),
  }
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries() as never as LayoutShift[]) {
      if (!hadRecentInput) made.shift += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  Object.assign(window, { probe: made })
}
