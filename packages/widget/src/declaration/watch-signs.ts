import type { TriggerEnv } from '../api/trigger.js'

/** The first pause between two looks of a series and the longest, in milliseconds. A series takes seven seconds. */
const firstMs = 200
const lastMs = 2500

/** Looks at the page again and again for signs of things that tell nothing when they come. */
export interface SignWatch {
  /** Adds something to look at; it is done with once it says so. */
  readonly add: (look: () => unknown) => void
  /** Looks now, and again after whatever may have changed the page. */
  readonly begin: () => void
}

export function watchSigns({ window, signal }: Pick<TriggerEnv, 'window' | 'signal'>): SignWatch {
  const { document } = window
  const looks = new Set<() => unknown>()
  let timer = 0
  let pause = 0

  const next = (): void => {
    for (const look of looks) if (look()) looks.delete(look)
    pause *= 1.5
    if (pause < lastMs && !signal.aborted) timer = window.setTimeout(next, pause)
  }
  const hint = (): void => {
    window.clearTimeout(timer)
    pause = firstMs
    if (!document.hidden) next()
  }
  const on = (target: EventTarget, type: string, hear: (event: Event) => void): void =>
    target.addEventListener(type, hear, { capture: true, signal })

  return {
    add: (look) => looks.add(look),
    begin() {
      // Single-page apps go elsewhere after a click; newer browsers also tell of it.
      for (const type of ['pageshow', 'click', 'popstate', 'visibilitychange']) on(window, type, hint)
      if (window.navigation) on(window.navigation as EventTarget, 'currententrychange', hint)
      // Captured, for it does not bubble: a script of the page has come.
      on(document, 'load', ({ target }) => (target as Element).tagName === 'SCRIPT' && hint())
      signal.addEventListener('abort', () => window.clearTimeout(timer))
      hint()
    },
  }
}
