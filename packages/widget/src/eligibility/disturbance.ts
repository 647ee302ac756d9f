import { hasOpenDialog } from './has-open-dialog.js'
import { hasReviewOptIn } from './has-review-opt-in.js'
import { isHydrating } from './is-hydrating.js'

/** Why this is no moment to ask. */
export type Disturbance =
  | 'tab-hidden'
  | 'page-loading'
  | 'printing'
  | 'typing'
  | 'paying'
  | 'dialog-open'
  | 'fullscreen'

const fields = 'input:not([type=button],[type=submit],[type=checkbox],[type=radio]),textarea,select,[contenteditable]'

/** Tells why a question would disturb right now, or `undefined` if it would not. */
export function findDisturbance(document: Document): Disturbance | undefined {
  const { fullscreenElement: full } = document
  let active = document.activeElement
  // Shops build their forms from elements with shadow roots as well.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (document.hidden) return 'tab-hidden'
  if (isHydrating(document)) return 'page-loading'
  if (document.defaultView?.matchMedia('print').matches) return 'printing'
  if (active?.matches(fields)) return 'typing'
  // Card fields live in frames of the payment services; what is typed there cannot be seen from here.
  if (active?.matches('iframe') && /pay|card|stripe/i.test(active.outerHTML)) return 'paying'
  if (hasOpenDialog(document) || hasReviewOptIn(document)) return 'dialog-open'
  // Nothing shows over an element that fills the screen.
  return full && full !== document.documentElement ? 'fullscreen' : undefined
}
