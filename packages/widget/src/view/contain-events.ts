/** What tells a page that somebody tapped, typed or went outside of its dialogs and menus. */
const types =
  'pointerdown pointerup mousedown mouseup touchstart touchend click focusin focusout focus blur keydown keyup keypress input'

/** What the popup itself reads of an event. */
const fields = ['key', 'keyCode', 'isComposing', 'relatedTarget'] as const

/**
 * Keeps what happens in the popup from the page, whose dialogs would close at a tap outside, whose focus traps would take the
 * focus back and whose shortcuts would run. The event stops before it reaches the document; the popup gets a copy that
 * cannot leave its shadow root. What the browser does by itself, such as checking a box or typing a letter, it does.
 */
export function containEvents(window: Window, root: ShadowRoot, signal: AbortSignal): void {
  const onEvent = (event: Event): void => {
    const [target] = event.composedPath()
    // An event of the window has no root.
    if ((target as Partial<Node>).getRootNode?.() !== root) return
    event.stopImmediatePropagation()
    // WebKit takes a plain click for a real one there: the copy would fold what the click has unfolded.
    if (event.type === 'click' && (target as Element).closest('summary')) return
    // A plain event: a second click would uncheck what the first has checked. Not by the constructor, in whose place
    // libraries such as MooTools put one of their own.
    const copy = window.document.createEvent('Event')
    copy.initEvent(event.type, event.bubbles, true)
    for (const field of fields)
      Object.defineProperty(copy, field, { value: (event as KeyboardEvent & FocusEvent)[field] })
    if (!target?.dispatchEvent(copy)) event.preventDefault()
  }
  for (const type of types.split(' ')) {
    window.addEventListener(type, onEvent, { capture: true, passive: type !== 'keydown', signal })
  }
}
