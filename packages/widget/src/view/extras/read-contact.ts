import type { Contact } from '@easekit/scales'

/**
 * Reads the offer of a call-back. Without the consent nothing is taken. Where one of field and consent is missing, `false`
 * once, and the focus is there; whoever sends again wants no call-back.
 */
export function readContact(box: Element): Contact | undefined | false {
  const [field, agreed] = box.querySelectorAll<HTMLInputElement>('.w input')
  const to = field?.value.trim()
  if (!field || !agreed || (!to && !agreed.checked)) return undefined
  if (to && agreed.checked) return { to, consent: agreed.value }
  const missing = to ? agreed : field
  if (missing.getAttribute('aria-invalid')) return undefined
  missing.setAttribute('aria-invalid', 'true')
  // A field in a closed offer cannot have the focus.
  missing.closest('details')?.setAttribute('open', '')
  missing.focus()
  return false
}
