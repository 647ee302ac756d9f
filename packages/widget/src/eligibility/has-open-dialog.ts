import { dialogs } from './is-quiet.js'

/** What a person can use or read. */
const usable = 'a[href],button,input,select,textarea,summary,iframe,[tabindex]'

/** What keeps the focus in an open dialog: empty elements that Tab reaches and that nobody is told of. */
const focusGuards =
  '[tabindex="0"][aria-hidden=true]:empty,[data-focus-guard],[data-radix-focus-guard],[data-headlessui-focus-guard]'

/** Where it is looked what lies on top, as shares of the window. */
const shares = [0.13, 0.38, 0.62, 0.87]

/**
 * Whether the page has opened something over itself that wants an answer first. Libraries name their dialogs in many ways
 * or not at all, so it is recognised by what it does: it lies in the top layer, has the focus inside a dialog, takes the rest
 * of the page away from pointer or screen reader, keeps the focus with guards, or covers the page.
 */
export function hasOpenDialog(document: Document): boolean {
  const { body, documentElement: html, defaultView: window } = document
  const isBlocked = [html, body].some((one) => one && window?.getComputedStyle(one).pointerEvents === 'none')
  return isBlocked || rootsOf(document).some(hasDialogIn) || isCovered(document)
}

/** A document and all open shadow roots in it, but our own. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot && localName !== 'ease-kit' ? rootsOf(shadowRoot) : [],
  )
  return [root, ...inner]
}

function hasDialogIn(root: Document | ShadowRoot): boolean {
  const find = (selector: string): Element[] => [...root.querySelectorAll(selector)].filter(isRendered)
  return Boolean(
    find(`${dialogs},${focusGuards}`)[0] ||
      find('[role$=dialog]').some((one) => matches(one, ':focus-within')) ||
      // A manual one is no more than its role: it may be a message that goes by itself.
      find('[popover]:not([popover=manual])').some((one) => matches(one, ':popover-open')) ||
      find('[inert],[aria-hidden=true]').some(isRestOfPage),
  )
}

/** Pages keep hidden dialogs ready. */
function isRendered(one: Element): boolean {
  return Boolean(one.getClientRects()[0])
}

/** Whether what is hidden from screen readers, or inert, is what the page is about, and is on the screen all the same. */
function isRestOfPage(one: Element): boolean {
  const { ownerDocument: document, parentElement: parent } = one
  const { bottom, top, right, left } = one.getBoundingClientRect()
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {}
  const isOnScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  const isMain = one.matches('main,[role=main],body') || one.querySelector('h1,main,[role=main]')
  return isOnScreen && Boolean(isMain || (parent === document.body && one.querySelector(usable)))
}

/** Whether one thing out of the flow lies over most of the window and over something that can be used or read. */
function isCovered(document: Document): boolean {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {}
  const points = shares.flatMap((x) => shares.map((y) => [x * innerWidth, y * innerHeight] as const))
  const stacks = points.map(([x, y]) => document.elementsFromPoint?.(x, y) ?? [])
  for (let layer = stacks[5]?.[0]; layer?.parentElement && layer !== document.body; layer = layer.parentElement) {
    const on = layer
    const covered = stacks.filter(([top]) => on.contains(top ?? null))
    const isUnder = (one: Element): boolean =>
      !on.contains(one) && !one.contains(on) && Boolean(one.textContent?.trim() || one.closest(usable))
    if (covered.length > 11 && isOutOfFlow(on, points[5]) && covered.some((stack) => stack.some(isUnder))) return true
  }
  return false
}

/** Whether an element, or what it hides in a shadow root that is closed, is not where the flow would put it. */
function isOutOfFlow(one: Element, [x, y]: readonly [number, number] = [0, 0]): boolean {
  const { left, right, top, bottom } = one.getBoundingClientRect()
  return /fixed|absolute/.test(getComputedStyle(one).position) || x < left || x > right || y < top || y > bottom
}

/** An engine that does not know a selector has nothing that it matches. */
function matches(one: Element, selector: string): boolean {
  try {
    return one.matches(selector)
  } catch {
    return false
  }
}
