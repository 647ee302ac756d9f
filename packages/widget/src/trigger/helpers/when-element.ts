import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'

/** Calls `use` with the first match as soon as there is one: now, or after a change of the page, looked at once a frame. */
export function whenElement(env: TriggerEnv, selector: string, use: (element: Element) => void): void {
  const { window, signal } = env
  const { document } = window
  let frame = 0

  const look = (): void => {
    frame = 0
    attempt(env, selector, () => {
      const element = find()
      if (!element) return
      observer.disconnect()
      use(element)
    })
  }

  const find = (): Element | null => {
    try {
      return document.querySelector(selector)
    } catch (error) {
      // A selector that is none will never be one.
      observer.disconnect()
      throw error
    }
  }

  const observer = new window.MutationObserver(() => {
    frame ||= window.requestAnimationFrame(look)
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.cancelAnimationFrame(frame)
  })
  look()
}
