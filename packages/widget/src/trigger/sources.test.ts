// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from '../../test/trigger-page.js'
import { type Triggers, twoCopies } from '../../test/two-copies.js'
import { emitter, type VendorDouble } from '../../test/vendor-doubles.js'
import type { Trigger } from '../api/trigger.js'

type Make = (copy: Triggers) => Trigger

const globals = window as unknown as Record<string, unknown>
const nothing = { listeners: 0, timers: 0 }
const copies = await twoCopies()
let page: TriggerPage

beforeEach(() => {
  vi.useFakeTimers()
  page = createTriggerPage()
})

afterEach(() => {
  page.stopAll()
  expect(page.left()).toEqual(nothing)
  page.restore()
  vi.useRealTimers()
  for (const name of ['dataLayer', 'dataLayerYm', 'shopLayer', 'ym', 'analytics', 'jQuery']) delete globals[name]
  document.body.innerHTML = ''
  document.body.className = ''
  history.replaceState(null, '', '/')
})

const start = (make: Make, copy: 0 | 1 = 0): (() => void) => page.start(make(copies[copy]))

function layer(name = 'dataLayer', entry: unknown = {}): VendorDouble {
  return {
    load: () => {
      globals[name] = []
    },
    fire: () => (globals[name] as unknown[]).push(entry),
    remove: () => delete globals[name],
  }
}

const purchase = { ecommerce: { purchase: { actionField: { id: 'T-1' } } } }
const gtag = (name: string): unknown => ({ 0: 'event', 1: name, 2: {}, length: 3 })

/** The bus of the drop-ins, made after `@dropins/tools/event-bus.js`: each message has a channel of its own. */
function dropin(): VendorDouble {
  return {
    load() {},
    fire(event, payload) {
      const channel = new BroadcastChannel('ElsieSDK/EventBus')
      channel.postMessage({ event, identifier: 'lq3x8k2p', payload })
      channel.close()
    },
    remove() {
      expect(Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'postMessage')).toEqual(posts)
    },
  }
}
const posts = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'postMessage')

/** What stands at `analytics` when Segment's script is there. */
function analytics(): VendorDouble {
  return {
    load() {
      globals.analytics = { track: () => Promise.resolve() }
    },
    fire: (name, ...details) =>
      (globals.analytics as { track: (...given: unknown[]) => unknown })?.track(name, ...details),
    remove: () => delete globals.analytics,
  }
}

function tildaForm(): VendorDouble {
  return {
    load() {
      document.body.innerHTML = '<div class="t706__orderform"><form></form></div><form id="other"></form>'
    },
    fire(selector) {
      document.querySelector(selector)?.dispatchEvent(new Event('tildaform:aftersuccess', { bubbles: true }))
    },
    remove() {},
  }
}

/** What each source fires, and what has to be heard of it. */
const rows: Readonly<Record<string, [make: Make, double: () => VendorDouble, play: unknown[], subject: unknown]>> = {
  'enhancedEcommerce without an event': [
    (all) => all.enhancedEcommerce(),
    () => layer('dataLayer', purchase),
    [''],
    'T-1',
  ],
  'enhancedEcommerce with any event': [
    (all) => all.enhancedEcommerce({ dataLayers: ['shopLayer'] }),
    () => layer('shopLayer', { event: 'done', ecommerce: { purchase: { actionField: { id: 0 } } } }),
    [''],
    0,
  ],
  yandex: [(all) => all.yandex(), () => layer('dataLayerYm', purchase), [''], 'T-1'],
  segment: [(all) => all.segment(), analytics, ['Order Completed', { order_id: 'S-1' }], 'S-1'],
  adobeDropin: [(all) => all.adobeDropin(), dropin, ['order/placed', { number: 'D-1' }], 'D-1'],
  ecwid: [
    (all) => all.ecwid(),
    () => {
      const inner = emitter('Ecwid.OnOrderPlaced', 'add')
      // Its handlers have no event name.
      return { ...inner, fire: (_, order) => inner.fire(undefined as never, order) }
    },
    ['', { orderNumber: 42 }],
    42,
  ],
  snipcart: [
    (all) => all.snipcart(),
    () => emitter('Snipcart.events', 'on'),
    ['cart.confirmed', { token: 'k', invoiceNumber: 'I-1' }],
    'k',
  ],
  'snipcart 2': [
    (all) => all.snipcart(),
    () => emitter('Snipcart', 'subscribe'),
    ['order.completed', { invoiceNumber: 'I-1' }],
    'I-1',
  ],
  tilda: [(all) => all.tilda(), tildaForm, ['.t706__orderform form'], undefined],
}

describe.each(Object.entries(rows))('%s, against a double of its contract', (_, [make, create, play, subject]) => {
  const [name, ...details] = play as [string, ...unknown[]]
  const source = make.toString().match(/\.(\w+)\(/)?.[1]
  let double: VendorDouble

  beforeEach(() => {
    double = create()
  })
  afterEach(() => {
    page.stopAll()
    double.remove()
  })

  it.each([
    ['after', () => [double.load, () => start(make)]],
    ['before', () => [() => start(make), double.load, page.scriptLoads]],
    [
      'long before a navigation inside the app brings',
      () => [
        () => start(make),
        () => vi.advanceTimersByTime(60_000),
        double.load,
        () => history.pushState(null, '', '/shop'),
      ],
    ],
  ])('hears an order when it starts %s it', (_, steps) => {
    for (const step of steps()) step()
    double.fire(name, ...details)
    expect(page.heard).toEqual([['order-placed', source, subject]])
  })

  it.each([
    ['before', false],
    ['after', true],
  ])('leaves nothing when it is torn down %s it is there', (_, loaded) => {
    const stop = start(make)
    if (loaded) {
      double.load()
      page.scriptLoads()
    }
    stop()
    stop()
    expect(page.left()).toEqual(nothing)
    if (!loaded) double.load()
    page.scriptLoads()
    double.fire(name, ...details)
    expect(page.heard).toEqual([])
  })

  it('waits without a timer', () => {
    start(make)
    vi.advanceTimersByTime(9_700)
    expect(page.left().timers).toBe(0)
  })

  it('keeps its own errors from the page', () => {
    start(make)
    double.load()
    page.scriptLoads()
    page.failing = true
    expect(() => double.fire(name, ...details)).not.toThrow()
    expect(page.log.join()).toContain('ours')
  })

  it('hears the same in two copies of EaseKit', () => {
    start(make)
    start(make, 1)
    double.load()
    page.scriptLoads()
    double.fire(name, ...details)
    expect(page.heard).toHaveLength(2)
  })
})

describe('data layers', () => {
  const layerOf = (name = 'dataLayer') => globals[name] as unknown[]

  it('are read from the beginning, and an entry once when the array is replaced by a copy', () => {
    globals.dataLayer = [null, 'text', purchase]
    start((all) => all.enhancedEcommerce())
    globals.dataLayer = [...layerOf()]
    page.scriptLoads()
    layerOf().push(purchase)
    expect(page.heard).toHaveLength(1)
    layerOf().push(structuredClone(purchase))
    expect(page.heard).toHaveLength(2)
    const former = layerOf()
    globals.dataLayer = []
    page.scriptLoads()
    layerOf().push(...former)
    expect(page.heard).toHaveLength(2)
  })

  it('keep what push returns and are as before after teardown', () => {
    globals.dataLayer = []
    const stop = start((all) => all.enhancedEcommerce())
    expect(layerOf().push({}, purchase)).toBe(2)
    expect(page.heard).toHaveLength(1)
    stop()
    expect(Object.keys(layerOf())).toEqual(['0', '1'])
  })

  it('are wrapped once for all, and one who comes later is shown all', () => {
    globals.dataLayer = [purchase]
    const stop = start((all) => all.enhancedEcommerce())
    const { push } = layerOf()
    start((all) => all.yandex())
    expect(layerOf().push).toBe(push)
    expect(page.heard.map((one) => (one as unknown[])[1])).toEqual(['enhancedEcommerce', 'yandex'])
    stop()
    layerOf().push(structuredClone(purchase))
    expect(page.heard).toHaveLength(3)
  })

  it('are shown once to one who comes just after the array was replaced', () => {
    globals.dataLayer = []
    start((all) => all.enhancedEcommerce())
    globals.dataLayer = [purchase]
    start((all) => all.yandex())
    page.scriptLoads()
    expect(page.heard.map((one) => (one as unknown[])[1])).toEqual(['enhancedEcommerce', 'yandex'])
  })

  it('may hold what cannot be read', () => {
    globals.dataLayer = []
    start((all) => all.enhancedEcommerce())
    const trap = Object.defineProperty({}, 'ecommerce', {
      get() {
        throw new Error('no')
      },
    })
    expect(() => layerOf().push(trap, { ecommerce: null }, { ecommerce: 1 }, purchase)).not.toThrow()
    expect(page.heard).toHaveLength(1)
  })

  it.each([
    ['shopLayer', 'shopLayer'],
    [true, 'dataLayer'],
  ])('are found where Yandex.Metrica is told of them: %s', (ecommerce, name) => {
    start((all) => all.yandex({ dataLayers: [] }))
    globals.ym = Object.assign(() => {}, {
      a: [
        { 0: 1, 1: 'hit' },
        { 0: 1, 1: 'init', 2: { ecommerce } },
      ],
    })
    globals[name] = []
    page.scriptLoads()
    layerOf(name).push(purchase)
    expect(page.heard).toEqual([['order-placed', 'yandex', 'T-1']])
  })

  it('tell Yandex.Metrica only what has no event', () => {
    globals.dataLayer = [{ event: 'x', ...purchase }]
    start((all) => all.yandex())
    expect(page.heard).toEqual([])
  })
})

describe('dataLayer', () => {
  it('hears an event by its name, with what else it must have', () => {
    globals.dataLayer = [gtag('done'), { event: 'done', shop: { id: 'a' }, order: { id: 7 } }, { event: 'other' }]
    globals.shopLayer = []
    start((all) =>
      all.dataLayer('done', {
        name: ['dataLayer', 'shopLayer'],
        where: { 'shop.id': 'a' },
        subjectPath: 'order.id',
        signal: 'order-placed',
      }),
    )
    start((all) => all.dataLayer('done'))
    ;(globals.shopLayer as unknown[]).push({ event: 'done', shop: { id: 'b' } }, { event: 'done', shop: { id: 'a' } })
    expect(page.heard).toEqual([
      ['order-placed', 'dataLayer', 7],
      ['done', 'dataLayer', undefined],
      ['done', 'dataLayer', undefined],
      ['order-placed', 'dataLayer', undefined],
    ])
  })
})

describe('adobeDropin', () => {
  it('hears an order in a hidden tab, and no other message', () => {
    const double = dropin()
    start((all) => all.adobeDropin())
    double.fire('cart/updated', { number: '1' })
    new BroadcastChannel('other').postMessage(null)
    expect(page.heard).toEqual([])
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    double.fire('order/placed', { number: '1' })
    Reflect.deleteProperty(document, 'hidden')
    expect(page.heard).toEqual([['order-placed', 'adobeDropin', '1']])
  })

  it('does nothing where there are no channels', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    start((all) => all.adobeDropin())
    expect(page.log).toEqual([])
    vi.unstubAllGlobals()
  })
})

describe('tilda', () => {
  it('does not hear other forms', () => {
    const double = tildaForm()
    double.load()
    start((all) => all.tilda())
    double.fire('#other')
    expect(page.heard).toEqual([])
  })

  it('hears an old page through jQuery, and an event of the browser once', () => {
    const double = tildaForm()
    double.load()
    const list = new Set<(event: object) => void>()
    globals.jQuery = (target: unknown) => {
      expect(target).toBe(document)
      return { on: (_: string, hear: never) => list.add(hear), off: (_: string, hear: never) => list.delete(hear) }
    }
    const stop = start((all) => all.tilda())
    const target = document.querySelector('.t706__orderform form')
    for (const hear of list) hear({ target })
    expect(page.heard).toHaveLength(1)
    for (const hear of list) hear({ target, originalEvent: {} })
    expect(page.heard).toHaveLength(1)
    stop()
    expect(list.size).toBe(0)
  })
})

describe('signup', () => {
  it.each([
    ['sign_up of a tag manager', { event: 'sign_up' }],
    ['generate_lead of a tag manager', { event: 'generate_lead' }],
    ['sign_up of gtag', gtag('sign_up')],
  ])('hears %s', (_, entry) => {
    globals.dataLayer = [{ event: 'purchase' }, gtag('purchase')]
    start((all) => all.signup())
    ;(globals.dataLayer as unknown[]).push(entry)
    expect(page.heard).toEqual([['signed-up', 'signup', undefined]])
  })

  it('hears Segment', () => {
    const double = analytics()
    double.load()
    start((all) => all.signup())
    double.fire('Viewed')
    double.fire('Signed Up')
    expect(page.heard).toHaveLength(1)
  })

  it('hears a form only when it was accepted', () => {
    document.body.innerHTML = '<form class="join"></form><form class="search"></form>'
    const stop = start((all) => all.signup({ form: '.join', success: '.welcome' }))
    const submit = (selector: string) =>
      document.querySelector(selector)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    submit('.join')
    vi.advanceTimersByTime(60_000)
    expect(page.heard).toEqual([])
    submit('.search')
    document.body.append(Object.assign(document.createElement('p'), { className: 'welcome' }))
    submit('.join')
    expect(page.heard).toEqual([['signed-up', 'signup', undefined]])
    vi.advanceTimersByTime(60_000)
    page.scriptLoads()
    expect(page.heard).toHaveLength(1)
    stop()
  })
})

const pages: [name: string, make: Make, url: string, html: string, subject: unknown][] = [
  [
    'woocommerce',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<div class="woocommerce-order"><li class="woocommerce-order-overview__order">Order number: <strong> 1042 </strong></li></div>',
    '1042',
  ],
  [
    'woocommerce without a number on the page',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/',
    '<div class="woocommerce-order"></div>',
    '9',
  ],
  [
    'woocommerce with a failed order',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/',
    '<div class="woocommerce-order"><p class="woocommerce-thankyou-order-failed"></p></div>',
    undefined,
  ],
  [
    'woocommerce with the block checkout',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<div class="wc-block-order-confirmation-status"><h1>Order received</h1></div><ul class="wc-block-order-confirmation-summary-list"><li><span>Order number:</span> <span class="wc-block-order-confirmation-summary-list-item__value">1043</span></li><li><span class="wc-block-order-confirmation-summary-list-item__value">7 May</span></li></ul>',
    '1043',
  ],
  [
    'woocommerce with a failed order of the block checkout',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<div class="wc-block-order-confirmation-status"><h1>Order failed</h1><p class="wc-block-order-confirmation-status__actions"><a class="button">Try again</a></p></div>',
    undefined,
  ],
  [
    'woocommerce without a number in a theme of its own',
    (all) => all.woocommerce(),
    '/?order-received=9&key=wc_order_x',
    '<main><table class="woocommerce-order-details"></table></main>',
    '9',
  ],
  [
    'woocommerce with an order that it does not know',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wrong',
    '<div class="woocommerce-order"><p class="woocommerce-notice woocommerce-notice--success woocommerce-thankyou-order-received">Thank you. Your order has been received.</p></div>',
    undefined,
  ],
  [
    'woocommerce with the login in place of the order',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<div class="woocommerce"><div class="woocommerce-info">Please log in to your account to view this order.</div><form class="woocommerce-form woocommerce-form-login login"></form></div>',
    undefined,
  ],
  [
    'woocommerce with the address to be confirmed first',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<form name="checkout" method="post" class="woocommerce-form woocommerce-verify-email"></form>',
    undefined,
  ],
  [
    'woocommerce with an order that the block checkout does not know',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wrong',
    '<div class="wc-block-order-confirmation-status"><p>Thank you. Your order has been received.</p></div><div class="wc-block-order-confirmation-status-description"><p>If you’ve just placed an order, give your email a quick check for the confirmation.</p></div>',
    undefined,
  ],
  [
    'woocommerce with the address to be confirmed first in the block checkout',
    (all) => all.woocommerce(),
    '/checkout/order-received/9/?key=wc_order_x',
    '<div class="wc-block-order-confirmation-status"><p>Thank you.</p></div><div class="wc-block-order-confirmation-status-description"><form method="post" class="woocommerce-form woocommerce-verify-email"></form></div>',
    undefined,
  ],
  [
    'magento',
    (all) => all.magento(),
    '/checkout/onepage/success/',
    '<div class="checkout-success"><p>Your order number is: <span>000000003</span>.</p></div>',
    '000000003',
  ],
  [
    'magento for a customer with an account',
    (all) => all.magento(),
    '/checkout/onepage/success',
    '<div class="checkout-success"><a class="order-number"><strong>000000004</strong></a></div>',
    '000000004',
  ],
  [
    'prestashop',
    (all) => all.prestashop(),
    '/order-confirmation?id_cart=1&id_order=5',
    '<section id="content-hook_order_confirmation"></section><div id="order-details"><ul><li>Order reference: XKBKNABJK</li></ul></div>',
    'XKBKNABJK',
  ],
  [
    'prestashop without a reference on the page',
    (all) => all.prestashop(),
    '/order-confirmation?id_cart=1&id_order=5',
    '<section class="page-order-confirmation"></section>',
    '5',
  ],
  [
    'salesforceCommerce',
    (all) => all.salesforceCommerce(),
    '/order',
    '<div class="page" data-action="Order-Confirm" data-querystring="ID=00001&amp;token=t"></div>',
    '00001',
  ],
  ['bitrix', (all) => all.bitrix(), '/personal/order/make/?ORDER_ID=77%2F1', '', '77/1'],
  ['bitrix with a badly encoded id', (all) => all.bitrix(), '/make/?a=1&ORDER_ID=77%', '', '77%'],
  ['bitrix with an alert', (all) => all.bitrix(), '/make/?ORDER_ID=77', '<p class="alert-danger"></p>', undefined],
  ['bigcommerce', (all) => all.bigcommerce(), '/checkout/order-confirmation', '', ''],
  ['bigcommerce with an id', (all) => all.bigcommerce(), '/checkout/order-confirmation/118', '', '118'],
  ['insales', (all) => all.insales(), `/orders/${'0a'.repeat(16)}`, '', '0a'.repeat(16)],
  ['insales on a list of orders', (all) => all.insales(), '/orders/12', '', undefined],
  ['stripe', (all) => all.stripe(), '/thanks?session_id=cs_test_a1', '', 'cs_test_a1'],
  ['stripe with the session of somebody else', (all) => all.stripe(), '/thanks?session_id=abc', '', undefined],
  [
    'marker',
    (all) => all.marker('order-placed'),
    '/',
    '<i data-easekit-signal="order-placed" data-easekit-subject="M-1"></i>',
    'M-1',
  ],
  ['marker of another signal', (all) => all.marker('order-placed'), '/', '<i data-easekit-signal="x"></i>', undefined],
]

describe.each(pages)('%s', (name, make, url, html, subject) => {
  const source = name.split(' ')[0]

  // WordPress says on `body` which address this is, whatever it shows there.
  beforeEach(() => {
    document.body.className = /order-received/.test(url) ? 'woocommerce-checkout woocommerce-order-received' : ''
  })

  const expected = subject === undefined ? [] : [['order-placed', source, subject]]

  it('is recognised by its page', () => {
    history.replaceState(null, '', url)
    document.body.innerHTML = html
    start(make)
    vi.advanceTimersByTime(60_000)
    page.scriptLoads()
    expect(page.heard).toEqual(expected)
  })

  it('is recognised when an app goes there and draws it later, and again for the next order only', () => {
    start(make)
    vi.advanceTimersByTime(60_000)
    history.pushState(null, '', url)
    vi.advanceTimersByTime(500)
    document.body.innerHTML = html
    vi.advanceTimersByTime(60_000)
    const ids = page.heard.filter((one) => (one as unknown[])[2] === subject)
    expect(ids).toEqual(expected)
  })
})

describe('a page that shows an order', () => {
  it('is not counted before all of it is there', () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true })
    document.body.innerHTML = '<div class="woocommerce-order"></div>'
    start((all) => all.woocommerce())
    expect(page.heard).toEqual([])
    Reflect.deleteProperty(document, 'readyState')
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(page.heard).toHaveLength(1)
  })

  it('is one order, though its number is drawn after its id was found', () => {
    history.replaceState(null, '', '/checkout/order-received/9/')
    document.body.innerHTML = '<div class="woocommerce-order"><h1>Thanks</h1></div>'
    start((all) => all.woocommerce())
    document.body.innerHTML +=
      '<p class="woocommerce-order-overview woocommerce-order-overview__order"><strong>1042</strong></p>'
    page.scriptLoads()
    expect(page.heard).toEqual([['order-placed', 'woocommerce', '9']])
  })

  it('is counted again only after the app has been elsewhere', () => {
    start((all) => all.bigcommerce())
    history.pushState(null, '', '/checkout/order-confirmation')
    history.replaceState(null, '', '/checkout/order-confirmation?x=1')
    expect(page.heard).toHaveLength(1)
    history.pushState(null, '', '/')
    history.pushState(null, '', '/checkout/order-confirmation')
    expect(page.heard).toHaveLength(2)
  })
})
