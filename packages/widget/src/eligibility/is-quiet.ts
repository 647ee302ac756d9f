/** What a page opens over itself. */
export const dialogs = 'dialog[open],[aria-modal=true]'

/**
 * Whether nothing at all speaks against a question right now. Quick rather than exact: where it says no, `findDisturbance`,
 * which is fetched only then, looks closer.
 */
export function isQuiet(document: Document): boolean {
  const { activeElement: active } = document
  return !(
    document.hidden ||
    document.fullscreenElement ||
    (active && !active.matches('html,body,a,button')) ||
    document.querySelector(dialogs) ||
    document.defaultView?.matchMedia('print').matches
  )
}
