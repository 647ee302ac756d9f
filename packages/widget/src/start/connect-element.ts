import type { AskResult } from '../api/ask.js'
import type { EaseKit } from '../api/easekit.js'

const connected = 'easekit:connect'

/**
 * Lets a page say in its markup where a survey stands: `<ease-kit survey="checkout" subject="order-1042"></ease-kit>`. The
 * survey is asked there as soon as the element is on the page and all gates let it through; `force` skips the gates. The
 * element tells how it ended with the event `easekit:done`, whose `detail` is that of `ask`.
 *
 * @returns the function that stops it; surveys that are open stay until EaseKit is destroyed
 */
export function connectElement({ ask }: Pick<EaseKit, 'ask'>): () => void {
  const place = async (element: Element): Promise<void> => {
    const subject = element.getAttribute('subject') ?? undefined
    const result: AskResult | undefined = await ask(element.getAttribute('survey') ?? '', {
      mount: element,
      subject,
      force: element.hasAttribute('force'),
    })
    // A queue that is not ready yet has no answer.
    if (result) element.dispatchEvent(new CustomEvent('easekit:done', { detail: result, bubbles: true }))
  }
  const onConnected = (event: Event): void => {
    if (event.target instanceof Element) place(event.target)
  }
  document.addEventListener(connected, onConnected)
  // A second start finds the elements that the first has left.
  if (customElements.get('ease-kit')) document.querySelectorAll('ease-kit[survey]').forEach(place)
  else define()
  return () => document.removeEventListener(connected, onConnected)
}

/** The element knows no EaseKit: it may outlive one, and a tag can be defined only once. */
function define(): void {
  customElements.define(
    'ease-kit',
    // The platform takes nothing but a class here.
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.hasAttribute('survey'))
          this.dispatchEvent(new CustomEvent(connected, { bubbles: true, composed: true }))
      }
    },
  )
}
