import { isVisible } from '../trigger/helpers/is-visible.js'

/** The frame of Google Customer Reviews' opt-in, and the script that draws it some time after the page has loaded. */
const frame = 'iframe[src*="/customerreviews/optin"]'
export const reviewOptIn: string = `${frame},script[src*="apis.google.com/js/"]`

/** For how long after the page's beginning it is waited for, in milliseconds. */
const comesWithinMs = 10_000

/**
 * Whether Google Customer Reviews asks the customer for consent on this page, or may be about to. Google requires that its
 * opt-in is not covered, and it stands where surveys stand.
 */
export function hasReviewOptIn(document: Document): boolean {
  const { defaultView: window } = document
  if (!window || !document.querySelector(reviewOptIn)) return false
  const isOpen = [...document.querySelectorAll(frame)].some((one) => {
    const { width, height, top, right, bottom, left } = one.getBoundingClientRect()
    // While it loads it is parked above the page, or as small as a point.
    const isOnScreen = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
    return isOnScreen && width > 1 && height > 1 && isVisible(window, one)
  })
  return isOpen || window.performance.now() < comesWithinMs
}
