import type { Trigger, TriggerEnv } from '../api/trigger.js'
import { createEngagement } from './chat/engagement.js'
import { defineTrigger } from './define-trigger.js'
import { attempt } from './helpers/attempt.js'
import type { ElementTriggerOptions } from './helpers/element-subject.js'
import { elementSubject } from './helpers/element-subject.js'
import { isVisible } from './helpers/is-visible.js'
import { listen } from './helpers/listen.js'
import { matchTarget } from './helpers/match-target.js'
import { whenElement } from './helpers/when-element.js'

/** How long it must have been there, and how long it must be gone, in milliseconds. */
const shownMs = 1000
const goneMs = 300

/** What `hidden` takes. */
export interface HiddenOptions extends ElementTriggerOptions {
  /**
   * Whether it counts only where the visitor has written something in it since the last time, within 30 minutes: typed into a
   * field in the element, open shadow roots included, or told by the custom event `chat:engaged`, as nobody sees into a frame.
   * @default false
   */
  readonly engaged?: boolean | undefined
}

/**
 * Fires each time when something that was visible for a second is gone: removed, hidden, transparent, or moved off screen. For
 * chats that tell of nothing. When it comes, and comes again, it also emits `chat-opened`, which is not among its signals: no
 * reason to ask, but one to take a waiting question about the chat back.
 *
 * @param options `signal` by default `chat-closed`; with one that does not begin with `chat-` nothing is told of its coming
 * @example hidden('.my-chat-window', { engaged: true })
 */
export function hidden(selector: string, options: HiddenOptions = {}): Trigger {
  const { signal = 'chat-closed', engaged = false } = options
  return defineTrigger('hidden', [signal], (emit, env) => {
    const engagement = createEngagement('hidden', env)
    if (engaged) {
      listen(env, env.window, 'input', (event) => matchTarget(event, selector) && engagement.set())
      listen(env, env.window, 'chat:engaged', () => engagement.set())
    }
    watchEnds(env, selector, {
      come(element) {
        if (signal.startsWith('chat-')) emit('chat-opened', { subject: elementSubject(element, options) })
      },
      go(element) {
        if (engaged && !engagement.is()) {
          env.log('hidden', 'closed without a message of the visitor')
          return
        }
        engagement.reset()
        emit(signal, { subject: elementSubject(element, options) })
      },
    })
  })
}

/** What is told of an element, any number of times. */
interface Ends {
  /** It can be seen. */
  readonly come: (element: Element) => void
  /** It was seen for long enough, and cannot be seen any more. */
  readonly go: (element: Element) => void
}

function watchEnds(env: TriggerEnv, selector: string, { come, go }: Ends): void {
  const { window, now } = env

  const watch = (element: Element): void => {
    const leaving = new AbortController()
    const { signal } = leaving
    const part: TriggerEnv = { ...env, signal }
    let since: number | undefined
    let timer = 0

    const look = (): void => attempt(part, selector, () => (isVisible(window, element) ? see() : miss()))

    const see = (): void => {
      window.clearTimeout(timer)
      timer = 0
      if (since !== undefined) return
      since = now()
      come(element)
    }

    const miss = (): void => {
      if (since !== undefined && now() - since >= shownMs) timer ||= window.setTimeout(finish, goneMs)
      else forget()
    }

    const finish = (): void =>
      attempt(part, selector, () => {
        timer = 0
        // What went by without being noticed may have brought it back.
        if (isVisible(window, element)) return
        forget()
        go(element)
      })

    const forget = (): void => {
      since = undefined
      if (element.isConnected) return
      leaving.abort()
      whenElement(env, selector, watch)
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
