/** What tells a page that somebody tapped, typed or went outside of its dialogs and menus, and the popup as well. */
const heard = 'click focusin keydown keyup input'

/** What only tells a page. */
const unheard = 'pointerdown pointerup mousedown mouseup touchstart touchend focusout focus blur keypress'

/** What the popup itself reads of an event. */
const fields = ['key', 'keyCode', 'isComposing', 'relatedTarget'] as const

/**
 * Keeps what happens in the popup from the page, whose dialogs would close at a tap outside, whose focus traps would take the
 * focus back and whose shortcuts would run. The event stops before it reaches the document; the popup gets a copy of what it hears, which
 * cannot leave its shadow root. What the browser does by itself, such as checking a box or typing a letter, it does.
 */
export function containEvents(window: Window, root: ShadowRoot, signal: AbortSignal): void {
  /** Stops an event of the popup, and tells on what it was. */
  const stop = (event: Event): Element | undefined => {
    const [target] = event.composedPath() as Element[]
    // An event of the window has no root.
    if (target?.getRootNode?.() !== root) return undefined
    event.stopImmediatePropagation()
    return target
  }
  const copy = (event: Event & Partial<KeyboardEvent>): void => {
    const target = stop(event)
    // WebKit takes a plain click for a real one there: the copy would fold what the click has unfolded. Keys such as Alt and
    // an arrow, which goes back in the history, are the browser's.
    const { type } = event
    if (!target || (type === 'click' ? target.closest('summary') : event.altKey || event.metaKey)) return
    // A plain event: a second click would uncheck what the first has checked. Not by the constructor, in whose place
    // libraries such as MooTools put one of their own.
    const plain = window.document.createEvent('Event')
    plain.initEvent(type, event.bubbles, true)
    for (const field of fields)
      Object.defineProperty(plain, field, { value: (event as KeyboardEvent & FocusEvent)[field] })
    if (!target.dispatchEvent(plain)) event.preventDefault()
  }
  const listen = (types: string, onEvent: (event: Event) => unknown): void => {
    for (const type of types.split(' '))
      window.addEventListener(type, onEvent, { capture: true, passive: type !== 'keydown', signal })
  }
  listen(heard, copy)
  listen(unheard, stop)
}
