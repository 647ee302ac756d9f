import { h, type VNode } from 'preact'

/** The sign beside the name: three bars, each easier than the one before. */
export function Logo(): VNode {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
      <rect width="16" height="16" rx="4.5" />
      <path d="M3.8 11.2h2.1V8.6H3.8zm3.2 0h2.1V6.4H7zm3.2 0h2.1V4.2h-2.1z" />
    </svg>
  )
}
