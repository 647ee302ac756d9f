// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findDisturbance } from './disturbance.js'
import { isQuiet } from './is-quiet.js'

const rect = { width: 1, height: 1 } as DOMRect
/** Puts the markup on the page and the focus on the element with `data-focus`, if any. */
function page(html: string): Document {
  document.body.innerHTML = html
  document.querySelector<HTMLElement>('[data-focus]')?.focus()
  return document
}

/** The quick look must never say that all is calm where the closer one finds something. */
function lookTwice(document: Document) {
  const reason = findDisturbance(document)
  if (reason) expect(isQuiet(document)).toBe(false)
  return reason
}

afterEach(() => {
  vi.restoreAllMocks()
  document.body.textContent = ''
})

describe('inconvenience', () => {
  it.each([
    ['<input data-focus>', 'typing'],
    ['<input type="text" autocomplete="cc-number" data-focus>', 'typing'],
    ['<textarea data-focus></textarea>', 'typing'],
    ['<select data-focus><option>1</select>', 'typing'],
    ['<div contenteditable tabindex="0" data-focus></div>', 'typing'],
    ['<button data-focus>Buy</button>', undefined],
    ['<input type="checkbox" data-focus>', undefined],
    ['<input>', undefined],
    ['<iframe tabindex="0" name="__privateStripeFrame123" data-focus></iframe>', 'paying'],
    ['<iframe tabindex="0" title="Iframe for card number" data-focus></iframe>', 'paying'],
    ['<iframe tabindex="0" allow="payment *" data-focus></iframe>', 'paying'],
    ['<iframe tabindex="0" title="Chat" data-focus></iframe>', undefined],
    ['<iframe title="Card number"></iframe>', undefined],
  ])('of %s is %s', (html, reason) => {
    expect(lookTwice(page(html))).toBe(reason)
  })

  it('sees the field that has the focus inside an element of the shop', () => {
    const host = page('<my-form></my-form>').querySelector('my-form')
    host?.attachShadow({ mode: 'open' }).append(document.createElement('input'))
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host)
    vi.spyOn(host?.shadowRoot as ShadowRoot, 'activeElement', 'get').mockReturnValue(
      host?.shadowRoot?.querySelector('input') ?? null,
    )
    expect(lookTwice(document)).toBe('typing')
  })

  describe('of Google Customer Reviews', () => {
    // Doubles of what Google's script puts on the page; the addresses are those of its published configuration.
    const script = '<script src="https://apis.google.com/js/platform.js?onload=renderOptIn" type="text/plain"></script>'
    const frame = '<iframe src="https://www.google.com/shopping/customerreviews/optin?usegapi=1"></iframe>'
    const badge = '<iframe src="https://www.google.com/shopping/customerreviews/badge?usegapi=1"></iframe>'
    const place = (box: Partial<DOMRect>): void => {
      const { top = 0, left = 0, width = 0, height = 0 } = box
      for (const one of document.querySelectorAll('iframe'))
        one.getBoundingClientRect = () => ({ ...box, top, left, right: left + width, bottom: top + height }) as DOMRect
    }
    const shown = { top: 300, left: 500, width: 320, height: 200 }

    it.each<[string, string, number, Partial<DOMRect>, string | undefined]>([
      ['its open dialog', script + frame, 60_000, shown, 'dialog-open'],
      ['its script shortly after the page has begun', script, 3_000, {}, 'dialog-open'],
      ['its script when nothing has come of it', script, 10_000, {}, undefined],
      ['a frame that is still parked', frame, 3_000, { top: -10_000, width: 1, height: 1 }, 'dialog-open'],
      ['a frame that was closed', script + frame, 60_000, {}, undefined],
      ['its badge', badge, 60_000, shown, undefined],
    ])('is waited for at %s', (_, html, now, box, reason) => {
      page(html)
      place(box)
      vi.spyOn(performance, 'now').mockReturnValue(now)
      expect(lookTwice(document)).toBe(reason)
    })
  })

  it.each(['<dialog open></dialog>', '<div role="dialog" aria-modal="true"></div>'])(
    'is an open dialog for %s, but not while it is hidden',
    (html) => {
      const dialog = page(html).body.firstElementChild as HTMLElement
      dialog.getClientRects = () => [rect] as unknown as DOMRectList
      expect(lookTwice(document)).toBe('dialog-open')
      dialog.getClientRects = () => [] as unknown as DOMRectList
      expect(lookTwice(document)).toBeUndefined()
    },
  )

  it('is a tab that nobody sees', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    expect(lookTwice(document)).toBe('tab-hidden')
  })

  it('is a page that is being printed', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query === 'print' }) as MediaQueryList)
    expect(lookTwice(document)).toBe('printing')
  })

  it('is an element that fills the screen, but not the page that does', () => {
    const video = page('<video></video>').querySelector('video')
    Object.defineProperty(document, 'fullscreenElement', { value: video, configurable: true })
    expect(lookTwice(document)).toBe('fullscreen')
    Object.defineProperty(document, 'fullscreenElement', { value: document.documentElement, configurable: true })
    expect(lookTwice(document)).toBeUndefined()
    Reflect.deleteProperty(document, 'fullscreenElement')
  })
})

describe('isCalm', () => {
  it.each(['', '<button data-focus>Buy</button>', '<a href="#" data-focus>Next</a>', '<input>'])(
    'is what %j is',
    (html) => {
      expect(isQuiet(page(html))).toBe(true)
    },
  )
})
