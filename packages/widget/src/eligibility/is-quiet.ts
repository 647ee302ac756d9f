import { reviewOptIn } from './has-review-opt-in.js'

/** What a page opens over itself, by name. */
export const dialogs = 'dialog[open],[aria-modal=true]'

/** What may have to do with something that is open, by name. */
const signs = `${dialogs},${reviewOptIn},[role$=dialog],[popover],[inert],[data-focus-guard],main[aria-hidden=true],body>[aria-hidden=true],[aria-hidden=true] :is(h1,main,[role=main]),[tabindex="0"][aria-hidden=true]`

/**
 * Whether nothing at all speaks against a question right now. Quick rather than exact: where it says no, `findDisturbance`,
 * which is fetched only then, looks closer.
 */
export function isQuiet(document: Document): boolean {
  const { activeElement: active, defaultView: window } = document
  return !(
    document.hidden ||
    document.fullscreenElement ||
    (active && !active.matches('html,body,a,button')) ||
    document.querySelector(signs) ||
    !window ||
    window.matchMedia('print').matches ||
    mayHydrate(document, window) ||
    mayBeCovered(document, window)
  )
}

/** Whether a framework owns, or is going to own, the whole document. */
function mayHydrate(document: Document, window: object): boolean {
  return /__(react|next_f|remix)|\$_TSR/.test(`${Object.keys(document)}${Object.keys(window)}`)
}

/** Whether what lies in the middle of the window is in a layer of its own, or something may be hidden in a shadow root. */
function mayBeCovered(document: Document, window: Window): boolean {
  const { innerWidth, innerHeight } = window
  const { body } = document
  const top = document.elementFromPoint?.(innerWidth * 0.38, innerHeight * 0.38)
  if ([...body.children, top].some((one) => one?.localName.includes('-'))) return true
  for (let one: Element | null | undefined = top; one; one = one.parentElement) {
    if (/fixed|abs/.test(window.getComputedStyle(one).position)) return true
  }
  return window.getComputedStyle(body).pointerEvents === 'none'
}
