import type { EaseKitEvents } from '../api/events.js'

/** What an app may do with the survey on its screen. */
export interface Stage {
  /** Gives the popup the app's theme: this one and later ones. */
  readonly paint: (scheme: unknown) => void
  /** Enlarges the popup with the app's size of text. */
  readonly enlarge: (scale: number) => void
  /** Takes the survey away, if there is one; what was answered is kept. Tells whether there was one. */
  readonly take: (taker: 'back' | 'host') => boolean
  /** Tells the app from now on what happens to the surveys. */
  readonly report: (
    on: <Name extends keyof EaseKitEvents>(name: Name, listener: (detail: EaseKitEvents[Name]) => void) => void,
  ) => void
}

/** @param post posts a message to the app */
export function createStage(
  { document, ResizeObserver }: Window & typeof globalThis,
  post: (type: string, payload: object) => void,
): Stage {
  let scheme: unknown
  let zoom = 1
  let taker: string | undefined
  let isOpen = false
  let end = 'dismiss'
  let waiting = 0
  let tellEnd = (): void => {}

  const repaint = (): HTMLElement | null | undefined => {
    const popup = document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')
    if (popup && scheme) popup.className = `p ${scheme}`
    // What is enlarged counts the height of the screen in its own, larger pixels.
    if (popup && zoom > 1) popup.style.cssText += `;zoom:${zoom};max-height:${90 / zoom}vh`
    return popup
  }

  return {
    paint(given) {
      scheme = given
      repaint()
    },
    enlarge(scale) {
      zoom = scale
    },
    take(who) {
      const wasOpen = isOpen
      taker = who
      if (isOpen) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
      taker = undefined
      return wasOpen
    },
    report(on) {
      on('shown', (shown) => {
        isOpen = true
        end = 'dismiss'
        post('shown', shown)
        const popup = repaint()
        if (popup) new ResizeObserver(() => post('resize', { height: popup.offsetHeight })).observe(popup)
      })
      on('answered', ({ value }) => {
        end = 'complete'
        post('answer', { question: 'effort', value })
        post('haptic', { kind: 'select' })
      })
      on('closed', ({ response, by, pending }) => {
        isOpen = false
        waiting = pending
        const [type, reason] = [end, taker ?? by]
        tellEnd = () => post(type, { response, reason, pending: waiting })
        tellEnd()
      })
      // The app keeps the page alive for what nobody has confirmed, and no longer.
      on('delivered', ({ pending }) => {
        if (!waiting) return
        waiting = pending
        tellEnd()
      })
    },
  }
}
