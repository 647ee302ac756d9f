/** Why this is no moment to ask. */
export type Inconvenience = 'tab-hidden' | 'typing' | 'dialog-open'

const fields = 'input:not([type=button],[type=submit],[type=checkbox],[type=radio]),textarea,select,[contenteditable]'

/** Tells why a question would disturb right now, or `undefined` if it would not. */
export function inconvenience(document: Document): Inconvenience | undefined {
  if (document.hidden) return 'tab-hidden'
  if (document.activeElement?.matches(fields)) return 'typing'
  if (document.querySelector('dialog[open],[aria-modal=true]')) return 'dialog-open'
  return undefined
}
