import type { Trigger, TriggerEnv } from '../api/trigger.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import type { ElementTriggerOptions } from './helpers/element-subject.js'
import { elementSubject } from './helpers/element-subject.js'
import { isVisible } from './helpers/is-visible.js'
import { listen } from './helpers/listen.js'
import { perPageView } from './helpers/per-page-view.js'
import { whenElement } from './helpers/when-element.js'

/** How long it must have been there, and how long it must be gone, in milliseconds. */
const shownMs = 1000
const goneMs = 300

/**
 * Fires, once a page view, when something that was visible for a second is gone: removed, hidden, transparent, or moved
 * off screen. For chats that tell of nothing; without the conditions that the chat triggers have.
 *
 * @param options `signal` by default `chat-closed`
 * @example hidden('.my-chat-window')
 */
export function hidden(selector: string, options: ElementTriggerOptions = {}): Trigger {
  const { signal = 'chat-closed' } = options
  return defineTrigger('hidden', [signal], (emit, env) =>
    perPageView(env, (view, done) =>
      watchUntilGone(view, selector, (element) => {
        done()
        emit(signal, { subject: elementSubject(element, options) })
      }),
    ),
  )
}

function watchUntilGone(env: TriggerEnv, selector: string, use: (element: Element) => void): void {
  const { window, now } = env

  const watch = (element: Element): void => {
    const leaving = new AbortController()
    const { signal } = leaving
    const part: TriggerEnv = { ...env, signal }
    let since: number | undefined
    let timer = 0

    const look = (): void =>
      attempt(part, selector, () => {
        if (isVisible(window, element)) {
          since ??= now()
          window.clearTimeout(timer)
          timer = 0
        } else if (since !== undefined && now() - since >= shownMs) {
          timer ||= window.setTimeout(() => attempt(part, selector, finish), goneMs)
        } else {
          since = undefined
          // Gone before it counted: another match may come.
          if (!element.isConnected) finishWith(() => whenElement(env, selector, watch))
        }
      })

    const finishWith = (next: () => void): void => {
      leaving.abort()
      next()
    }
    const finish = (): void => {
      timer = 0
      if (!isVisible(window, element)) finishWith(() => use(element))
    }

    const mutations = new window.MutationObserver(look)
    const sizes = new window.ResizeObserver(look)
    const crossings = new window.IntersectionObserver(look, { threshold: [0, 1] })
    env.signal.addEventListener('abort', () => leaving.abort(), { signal })
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer)
      for (const observer of [mutations, sizes, crossings]) observer.disconnect()
    })

    // What hides it may happen to any of its ancestors.
    for (let one: Node | null = element; one; one = one.parentNode) {
      mutations.observe(one, {
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open'],
      })
    }
    sizes.observe(element)
    crossings.observe(element)
    // A style that fades has its last value only at the end.
    for (const type of ['transitionend', 'animationend']) listen(part, window, type, look)
    look()
  }

  whenElement(env, selector, watch)
}
