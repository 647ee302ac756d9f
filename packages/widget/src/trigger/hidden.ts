import { attempt } from './attempt.js'
import { defineTrigger } from './define-trigger.js'
import type { ElementTriggerOptions } from './element-options.js'
import { elementSubject } from './element-subject.js'
import { findElement } from './find-element.js'
import { isShown } from './is-shown.js'
import { listen } from './listen.js'
import { perView } from './per-view.js'
import type { Trigger, TriggerEnv } from './types.js'

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
    perView(env, (view, done) =>
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
        if (isShown(window, element)) {
          since ??= now()
          window.clearTimeout(timer)
          timer = 0
        } else if (since !== undefined && now() - since >= shownMs) {
          timer ||= window.setTimeout(() => attempt(part, selector, finish), goneMs)
        } else {
          since = undefined
          // Gone before it counted: another match may come.
          if (!element.isConnected) finishWith(() => findElement(env, selector, watch))
        }
      })

    const finishWith = (next: () => void): void => {
      leaving.abort()
      next()
    }
    const finish = (): void => {
      timer = 0
      if (!isShown(window, element)) finishWith(() => use(element))
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

  findElement(env, selector, watch)
}
