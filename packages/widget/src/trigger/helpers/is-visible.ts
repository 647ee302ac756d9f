/** Whether an element can be seen: attached, with a box, neither hidden nor transparent, and, if fixed, on screen. */
export function isVisible(window: Window, element: Element): boolean {
  const { width, height, top, right, bottom, left } = element.getBoundingClientRect()
  if (!element.isConnected || !width || !height) return false
  const { visibility, position } = window.getComputedStyle(element)
  if (/hidden|collapse/.test(visibility)) return false
  if (position === 'fixed' && (bottom <= 0 || right <= 0 || top >= window.innerHeight || left >= window.innerWidth)) {
    return false
  }
  // Transparency is not inherited, it covers what is inside.
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { display, opacity } = window.getComputedStyle(one)
    if (display === 'none' || Number.parseFloat(opacity) === 0) return false
  }
  return true
}
