import type { SecondStepWords } from '@easekit/scales'
import { h, render } from 'preact'
import type { SessionStore } from '../store/session-store.js'
import type { SurveyEvent } from '../store/state.js'
import { addPopupHost } from './add-popup-host.js'
import { containEvents } from './contain-events.js'
import { placeHost } from './place-host.js'
import { Popup, type PopupProps } from './popup.js'
import type { PopupWords } from './popup-words.js'
import type { Presentation } from './presentation.js'
import { stayAboveKeyboard } from './stay-above-keyboard.js'
import { watchEscape } from './watch-escape.js'
import { watchRemoval } from './watch-removal.js'

/** How long a live region must have been there before assistive technology hears a change of it. */
const announceAfterMs = 150

/** Lets the upper edge of the card come from where it stood in the step before, at no cost for the page: nothing is laid out again. */
function glide(card: HTMLElement, from: number): void {
  if (matchMedia('(prefers-reduced-motion)').matches) return
  const way = from - card.getBoundingClientRect().top
  card.animate?.({ transform: [`translateY(${way}px)`, 'none'] }, { duration: 150, easing: 'ease-out' })
}

/**
 * Draws the popup at every change of the store. Returns its root, the function that takes everything away again, and the
 * signal of that.
 *
 * @param onWriting called when somebody begins to write or to choose reasons
 */
export function showPopup(
  window: Window & typeof globalThis,
  store: SessionStore,
  send: (event: SurveyEvent) => void,
  presentation: Presentation & { readonly words: PopupWords },
  second: () => SecondStepWords | undefined,
  { theme = 'auto', nonce }: { readonly theme?: PopupProps['theme'] | undefined; readonly nonce?: string | undefined },
  onWriting: () => unknown,
): { readonly root: ShadowRoot; readonly hide: () => void; readonly hidden: AbortSignal } {
  const { document } = window
  const { words } = presentation
  const host = addPopupHost(window, nonce, presentation.css, presentation.parent)
  const root = host.shadowRoot as ShadowRoot
  const leaving = new AbortController()
  const { signal } = leaving
  let cameFrom: Element | null = null
  let timer = 0

  const draw = (): void =>
    render(h(Popup, { state: store.getState(), words, presentation, theme, second: second(), send }), root)

  const title = () => root.querySelector('h2')?.textContent ?? ''

  const announce = (): void => {
    const status = root.querySelector('.v') as Element
    const { textContent } = status
    timer = window.setTimeout(() => {
      // What a step has said itself by then is newer.
      if (status.textContent === textContent) status.textContent = title()
    }, announceAfterMs)
  }

  const stop = store.subscribe((state, former) => {
    const inside = root.activeElement
    const card = root.querySelector('.p') as HTMLElement
    const isNext = state.phase !== former.phase
    const { top } = card.getBoundingClientRect()
    const asked = title()
    draw()
    if (isNext) {
      glide(card, top)
      // What had the focus is gone from the page now; the next thing to read is the popup itself.
      if (inside) card.focus()
    }
    if (isNext || title() !== asked) announce()
  })

  containEvents(window, root, signal)
  watchEscape(window, root, !presentation.parent, () => send({ by: 'escape' }), signal)
  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget as Element | null
    if (from && !root.contains(from)) cameFrom = from
  })
  for (const type of ['focusin', 'input']) {
    root.addEventListener(type, ({ target }) => {
      if ((target as Element).matches('textarea,[type=checkbox]')) onWriting()
    })
  }
  stayAboveKeyboard(window, host, signal)
  presentation._placed?.(host, signal)
  const putBack = (): boolean => {
    const { parent } = presentation
    const may = Boolean(document.documentElement && !store.getState().answer && parent?.isConnected !== false)
    if (may) placeHost(document, host, parent)
    return may
  }
  watchRemoval(host, putBack, () => send({ by: 'host' }), signal)
  draw()
  announce()

  const hide = (): void => {
    stop()
    leaving.abort()
    window.clearTimeout(timer)
    const focused = root.activeElement
    host.remove()
    if (focused && cameFrom?.isConnected) (cameFrom as HTMLElement).focus()
  }
  return { root, hide, hidden: signal }
}
