import { dialogs } from '../eligibility/is-quiet.js'

/** What may have the focus while nobody uses anything of the page. */
const idle = 'html,body,a,button'

/** What a page opens itself, and closes at Escape itself. */
const layers = `${dialogs},[role$=dialog],[role=menu]`

/** Whether a key is Escape, pressed for nothing else: an input method that is composing takes it for itself. */
function isEscape({ key, keyCode, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  // WebKit ends the composition before it tells of the key that has ended it.
  return key === 'Escape' && !isComposing && keyCode !== 229 && !defaultPrevented
}

/**
 * Closes the popup at Escape: pressed inside of it, from a field that holds text only at the second time; pressed elsewhere
 * where nothing of the page is in use and the page makes no use of it.
 *
 * @param isLayer whether the popup lies over the page; where it stands in it, Escape elsewhere is none of its business
 */
export function watchEscape(
  window: Window & typeof globalThis,
  root: ShadowRoot,
  isLayer: boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  const { document } = window
  root.addEventListener('keydown', (event) => {
    if (!isEscape(event as KeyboardEvent)) return
    const { value } = event.target as HTMLInputElement
    const isField = (event.target as Element).matches('textarea,input:not([type=radio],[type=checkbox])')
    if (isField && value) root.querySelector<HTMLElement>('.p')?.focus()
    else close()
  })
  if (!isLayer) return

  const onPageKey = (event: KeyboardEvent): void => {
    const { activeElement } = document
    const [target] = event.composedPath()
    if (event.key !== 'Escape') return
    if (target === document) {
      document.addEventListener('keydown', () => isEscape(event) && close(), { once: true, signal })
      return
    }
    if (!(target instanceof window.Element) || !target.matches(idle) || target.closest(layers)) return
    // Whatever the page does at this key, such as closing its menu, it does before the next turn.
    let isUsed = false
    const use = (): void => {
      isUsed = true
    }
    const changes = new MutationObserver(use)
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    // A popover goes without a change of the document.
    document.addEventListener('beforetoggle', use, true)
    window.setTimeout(() => {
      const isChanged = changes.takeRecords()[0] || document.activeElement !== activeElement
      changes.disconnect()
      document.removeEventListener('beforetoggle', use, true)
      if (!isUsed && !isChanged && isEscape(event) && !signal.aborted) close()
    })
  }
  window.addEventListener('keydown', onPageKey, { capture: true, signal })
}
