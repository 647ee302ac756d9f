import { h, render } from 'preact'
import type { SessionStore } from '../store/session-store.js'
import type { SurveyEvent } from '../store/state.js'
import { mount } from './mount.js'
import { headline, Survey } from './survey.js'
import type { ViewWords } from './words.js'

export interface ShowOptions {
  readonly window: Window & typeof globalThis
  readonly store: SessionStore
  readonly send: (event: SurveyEvent) => void
  readonly words: ViewWords
  readonly explain: boolean
  readonly theme: 'auto' | 'light' | 'dark'
  readonly nonce: string | undefined
}

/** How long a live region must have been there before assistive technology hears a change of it. */
const announceAfterMs = 150

/** Draws the popup at every change of the store. Returns the function that takes everything away again. */
export function show({ window, store, send, words, explain, theme, nonce }: ShowOptions): () => void {
  const { document } = window
  const leaving = new window.AbortController()
  const { signal } = leaving
  const host = mount(window, nonce)
  const root = host.shadowRoot as ShadowRoot
  const night = window.matchMedia('(prefers-color-scheme: dark)')
  let announcement = ''
  let cameFrom: Element | null = null

  const draw = (): void =>
    render(
      h(Survey, {
        state: store.getState(),
        words,
        explain,
        dark: theme === 'dark' || (theme === 'auto' && night.matches),
        announcement,
        send,
      }),
      root,
    )
  const announce = (): void => {
    const { phase } = store.getState()
    announcement = phase === 'closed' ? '' : headline(phase, words)
    draw()
  }

  const stop = store.subscribe((state, former) => {
    const inside = root.activeElement
    draw()
    if (state.phase === former.phase) return
    // What had the focus is gone from the page now; the next thing to read is the popup itself.
    if (inside) root.querySelector<HTMLElement>('[role=dialog]')?.focus()
    timer = window.setTimeout(announce, announceAfterMs)
  })
  let timer = 0

  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget as Element | null
      if (from && !root.contains(from)) cameFrom = from
    },
    { signal },
  )
  // What is typed here is none of the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  const onEscape = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape' && !event.defaultPrevented) send({ type: 'close', by: 'escape' })
  }
  root.addEventListener('keydown', onEscape, { signal })
  document.addEventListener('keydown', onEscape, { signal })
  night.addEventListener?.('change', draw, { signal })
  draw()

  return () => {
    stop()
    leaving.abort()
    window.clearTimeout(timer)
    const focused = root.activeElement
    render(null, root)
    host.remove()
    if (focused && cameFrom?.isConnected) (cameFrom as HTMLElement).focus()
  }
}
