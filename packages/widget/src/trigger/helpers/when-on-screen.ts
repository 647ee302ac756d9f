import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'
import { listen } from './listen.js'
import { whenElement } from './when-element.js'

/**
 * Calls `use` when enough of the first match has been on screen for `forMs` without a break, in a visible tab.
 *
 * @param onBegun called whenever that time begins
 */
export function whenOnScreen(
  env: TriggerEnv,
  selector: string,
  forMs: number,
  use: (element: Element) => void,
  onBegun: () => void,
): void {
  const { window, signal } = env
  const { document } = window
  let timer = 0
  let seen = false
  let element: Element | undefined

  const update = (): void => {
    if (!seen || document.hidden) {
      window.clearTimeout(timer)
      timer = 0
    } else if (!timer) {
      onBegun()
      timer = window.setTimeout(() => attempt(env, selector, () => element && use(element)), forMs)
    }
  }

  const watch = (found: Element): void => {
    element = found
    // Half of something far taller than the viewport never fits in.
    const { width, height } = found.getBoundingClientRect()
    const half = Math.min(0.5, (window.innerWidth * window.innerHeight) / 2 / Math.max(1, width * height))
    const observer = new window.IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1]
        seen = !!last?.isIntersecting && last.intersectionRatio >= half
        update()
        if (found.isConnected) return
        // The app has drawn it anew; another element may match now.
        observer.disconnect()
        whenElement(env, selector, watch)
      },
      { threshold: [0, half] },
    )
    observer.observe(found)
    signal.addEventListener('abort', () => observer.disconnect())
  }

  signal.addEventListener('abort', () => window.clearTimeout(timer))
  listen(env, document, 'visibilitychange', update)
  whenElement(env, selector, watch)
}
