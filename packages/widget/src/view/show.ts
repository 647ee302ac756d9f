import { h, render } from 'preact'
import { dialogs } from '../eligibility/is-calm.js'
import type { SessionStore } from '../store/session-store.js'
import type { SurveyEvent } from '../store/state.js'
import { addHost } from './add-host.js'
import { lift } from './lift.js'
import type { Look } from './look.js'
import { Survey, type SurveyProps } from './survey.js'
import type { ViewWords } from './words.js'

/** How long a live region must have been there before assistive technology hears a change of it. */
const announceAfterMs = 150

/** Draws the popup at every change of the store. Returns the function that takes everything away again. */
export function show(
  window: Window & typeof globalThis,
  store: SessionStore,
  send: (event: SurveyEvent) => void,
  words: ViewWords,
  look: Look,
  { theme = 'auto', nonce }: { readonly theme?: SurveyProps['theme'] | undefined; readonly nonce?: string | undefined },
): () => void {
  const { document } = window
  const host = addHost(window, nonce, look.css, look.parent)
  const root = host.shadowRoot as ShadowRoot
  const leaving = new AbortController()
  const { signal } = leaving
  let cameFrom: Element | null = null
  let timer = 0

  const draw = (): void => render(h(Survey, { state: store.getState(), words, look, theme, send }), root)

  const announce = (): void => {
    timer = window.setTimeout(() => {
      const [status, title] = root.querySelectorAll('.v,h2') as Iterable<Element> as [Element, Element]
      status.textContent = title.textContent
    }, announceAfterMs)
  }

  const stop = store.subscribe((state, former) => {
    const inside = root.activeElement
    draw()
    if (state.phase === former.phase) return
    // What had the focus is gone from the page now; the next thing to read is the popup itself.
    if (inside) root.querySelector<HTMLElement>('.p')?.focus()
    announce()
  })

  const onEscape = (event: Event): void => {
    const { key, target, defaultPrevented } = event as KeyboardEvent
    // In a dialog over the popup it is meant for the dialog. A document has no `closest`.
    if (key === 'Escape' && !defaultPrevented && !(target as Partial<Element>).closest?.(dialogs))
      send({ by: 'escape' })
  }
  // A survey in the page is no layer over it: there Escape is meant for it only from inside.
  if (!look.parent) document.addEventListener('keydown', onEscape, { signal })
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => {
      onEscape(event)
      // What is typed here is none of the page's shortcuts.
      event.stopPropagation()
    })
  }
  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget as Element | null
    if (from && !root.contains(from)) cameFrom = from
  })
  lift(window, host, signal)
  look.placed?.(host, signal, () => send({ by: 'host' }))
  draw()
  announce()

  return () => {
    stop()
    leaving.abort()
    window.clearTimeout(timer)
    const focused = root.activeElement
    host.remove()
    if (focused && cameFrom?.isConnected) (cameFrom as HTMLElement).focus()
  }
}
