// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import {
  chatClosed,
  chatEnded,
  checkout,
  defineTrigger,
  event,
  ga4,
  supportChat,
  type Trigger,
  url,
} from '../triggers.js'

let stop = new AbortController()
const heard: unknown[] = []

function listen(trigger: Trigger): void {
  stop = new AbortController()
  heard.length = 0
  trigger((name, detail) => heard.push([name, detail?.source, detail?.subject]), {
    window: window as never,
    signal: stop.signal,
    now: Date.now,
    log: () => {},
  })
}

const page = window as unknown as Record<string, unknown>

afterEach(() => {
  stop.abort()
  delete page.dataLayer
  history.replaceState(null, '', '/')
})

const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

describe('ga4', () => {
  const purchase = { event: 'purchase', ecommerce: { transaction_id: 'T-1' } }

  it('hears a purchase that was pushed before it started', () => {
    page.dataLayer = [{ ecommerce: null }, purchase]
    listen(ga4())
    expect(heard).toEqual([['order-placed', 'ga4', 'T-1']])
  })

  it('hears a purchase that is pushed later and keeps what push returns', () => {
    const layer: unknown[] = []
    page.dataLayer = layer
    listen(ga4())
    expect(layer.push({ event: 'page_view' }, purchase)).toBe(2)
    expect(heard).toEqual([['order-placed', 'ga4', 'T-1']])
  })

  it('hears gtag, which pushes its arguments object', () => {
    const layer: unknown[] = []
    page.dataLayer = layer
    listen(ga4())
    const gtag = function (..._: unknown[]): void {
      // biome-ignore lint/complexity/noArguments: gtag() pushes exactly this object.
      layer.push(arguments)
    }
    gtag('event', 'purchase', { transaction_id: 7 })
    expect(heard).toEqual([['order-placed', 'ga4', 7]])
  })

  it('finds a data layer that is made only after it started', () => {
    listen(ga4())
    page.dataLayer = [purchase]
    window.dispatchEvent(new Event('load'))
    expect(heard).toEqual([['order-placed', 'ga4', 'T-1']])
  })

  it('looks at the layers it is told to', () => {
    page.dataLayerShop = [purchase]
    listen(ga4({ dataLayers: ['dataLayerShop'] }))
    expect(heard).toHaveLength(1)
    delete page.dataLayerShop
  })

  it('lets an entry that cannot be read pass', () => {
    const trap = Object.defineProperty({}, 'event', {
      get() {
        throw new Error('no')
      },
    })
    const layer: unknown[] = []
    page.dataLayer = layer
    listen(ga4())
    expect(() => layer.push(trap)).not.toThrow()
    layer.push(purchase)
    expect(heard).toHaveLength(1)
  })

  it('leaves the layer as it was', () => {
    const layer: unknown[] = []
    page.dataLayer = layer
    listen(ga4())
    stop.abort()
    expect(Object.hasOwn(layer, 'push')).toBe(false)
    layer.push(purchase)
    expect(heard).toEqual([])
  })

  it('goes silent where a tag manager wrapped push after it', () => {
    const layer: unknown[] = []
    page.dataLayer = layer
    listen(ga4())
    const ours = layer.push
    layer.push = function (this: unknown[], ...entries) {
      return ours.apply(this, entries)
    }
    stop.abort()
    expect(layer.push(purchase)).toBe(1)
    expect(heard).toEqual([])
  })
})

describe('event', () => {
  it('hears an event on an element that does not bubble', () => {
    listen(event('till:paid', { subjectPath: 'detail.order.id' }))
    const till = document.body.appendChild(document.createElement('div'))
    till.dispatchEvent(new CustomEvent('till:paid', { detail: { order: { id: 'A7' } } }))
    expect(heard).toEqual([['till:paid', 'event', 'A7']])
  })

  it('does without a subject', () => {
    listen(event('till:paid'))
    window.dispatchEvent(new CustomEvent('till:paid'))
    expect(heard).toEqual([['till:paid', 'event', undefined]])
  })
})

describe('url', () => {
  it('fires on the page that matches, with the id in it', async () => {
    history.replaceState(null, '', '/orders/42')
    listen(url('/orders/:id'))
    await frame()
    expect(heard).toEqual([['url', 'url', '42']])
  })

  it('follows navigation inside a single-page app, once for each subject', async () => {
    listen(url('/orders/:id'))
    history.pushState(null, '', '/orders/1')
    await frame()
    history.replaceState(null, '', '/orders/1?tab=2')
    await frame()
    history.pushState(null, '', '/orders/2')
    await frame()
    expect(heard.map((one) => (one as unknown[])[2])).toEqual(['1', '2'])
  })

  it('holds back where the page shows what it must not', async () => {
    document.body.innerHTML = '<p class="payment-failed">'
    listen(url('/orders/:id', { unless: '.payment-failed' }))
    history.pushState(null, '', '/orders/1')
    await frame()
    expect(heard).toEqual([])
    document.body.innerHTML = ''
  })

  it('puts the history back', () => {
    listen(url('/orders/:id'))
    stop.abort()
    expect(Object.hasOwn(history, 'pushState')).toBe(false)
    expect(Object.hasOwn(history, 'replaceState')).toBe(false)
  })
})

describe('checkout and chat', () => {
  it('hears an order from every source and says which', async () => {
    page.dataLayer = []
    listen(checkout({ url: '/thanks' }))
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: '9' } }))
    ;(page.dataLayer as unknown[]).push({ event: 'purchase', ecommerce: { transaction_id: '9' } })
    history.pushState(null, '', '/thanks')
    await frame()
    expect(heard).toEqual([
      ['order-placed', 'event', '9'],
      ['order-placed', 'ga4', '9'],
      ['order-placed', 'url', ''],
    ])
  })

  it.each([
    ['ended', chatEnded(), 'chat:ended', 'chat-ended'],
    ['closed', chatClosed(), 'chat:closed', 'chat-closed'],
  ])('hears a chat that is %s', (_, trigger, name, signal) => {
    listen(trigger)
    window.dispatchEvent(new CustomEvent(name, { detail: { id: 'c1' } }))
    expect(heard).toEqual([[signal, 'event', 'c1']])
  })
})

describe('a chat of the page’s own', () => {
  const tell = (name: string) => window.dispatchEvent(new CustomEvent(name, { detail: { id: 'c1' } }))

  it('tells that it was opened', () => {
    listen(supportChat())
    tell('chat:opened')
    tell('chat:ended')
    expect(heard).toEqual([
      ['chat-opened', 'event', 'c1'],
      ['chat-ended', 'event', 'c1'],
    ])
  })

  it('counts, if told so, only after the visitor has written something', () => {
    listen(chatClosed({ engaged: true }))
    tell('chat:closed')
    expect(heard).toEqual([])
    tell('chat:engaged')
    tell('chat:closed')
    expect(heard).toEqual([['chat-closed', 'event', 'c1']])
    tell('chat:closed')
    expect(heard).toHaveLength(1)
  })

  it('counts as it comes where it has a name of its own, and not before a message if told so', () => {
    listen(chatEnded({ event: 'my-chat-over' }))
    tell('my-chat-over')
    expect(heard).toEqual([['chat-ended', 'event', 'c1']])
    stop.abort()
    listen(supportChat({ event: 'my-chat-over', engaged: true }))
    tell('my-chat-over')
    expect(heard).toEqual([])
    tell('chat:engaged')
    tell('my-chat-over')
    expect(heard).toEqual([['chat-ended', 'event', 'c1']])
  })
})

describe('defineTrigger', () => {
  it('keeps a failure in a trigger to itself', () => {
    expect(() =>
      listen(
        defineTrigger('mine', ['x'], () => {
          throw new Error('mine')
        }),
      ),
    ).not.toThrow()
  })
})
