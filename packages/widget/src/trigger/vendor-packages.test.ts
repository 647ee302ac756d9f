// @vitest-environment happy-dom
import Intercom, { onHide } from '@intercom/messenger-js-sdk'
import { createWidget } from '@livechat/widget-core'
import { Crisp } from 'crisp-sdk-web'
import { describe, expect, it, vi } from 'vitest'
import { useVendorPage } from '../../test/vendor-page.js'
import {
  adobeDataLayer,
  crisp,
  dataLayer,
  enhancedEcommerce,
  ga4,
  intercom,
  livechat,
  type Trigger,
} from '../triggers.js'

// The vendors' own code, as published. What they fetch from their servers, the widgets themselves, is played here.

const host = useVendorPage(['dataLayer', 'adobeDataLayer', 'Intercom', 'LiveChatWidget', '$crisp', 'CRISP_WEBSITE_ID'])
const { globals, help, run } = host

const start = (trigger: Trigger): (() => void) => host.triggers.start(trigger)
const pass = (ms: number): unknown => vi.advanceTimersByTime(ms)

describe('data-layer-helper, which wraps push as a tag manager does', () => {
  const purchase = { event: 'purchase', ecommerce: { transaction_id: 'T-1' } }
  const old = { event: 'old', ecommerce: { purchase: { actionField: { id: 'T-0' } } } }

  it.each([
    ['before', true],
    ['after', false],
  ])('delivers each entry once to it and to us when it is installed %s us', (_, first) => {
    const layer: unknown[] = [old]
    const seen: unknown[] = []
    globals.dataLayer = layer
    const install = () => help(layer, (_, entry) => seen.push(entry))
    let helper = first ? install() : undefined
    const stop = start(ga4())
    start(enhancedEcommerce())
    helper ??= install()
    layer.push({ ecommerce: null }, purchase)
    expect(seen).toEqual([old, { ecommerce: null }, purchase])
    expect(host.triggers.heard).toEqual([
      ['order-placed', 'enhancedEcommerce', 'T-0'],
      ['order-placed', 'ga4', 'T-1'],
    ])
    expect(helper.get('event')).toBe('purchase')
    helper.flatten()
    layer.push({ ...purchase, ecommerce: { transaction_id: 'T-2' } })
    expect(host.triggers.heard.at(-1)).toEqual(['order-placed', 'ga4', 'T-2'])
    stop()
    layer.push({ ...purchase })
    expect(host.triggers.heard).toHaveLength(3)
    expect(seen).toHaveLength(5)
  })

  it('goes on in a layer that the page puts in its place, with a helper of its own and what it took over', () => {
    globals.dataLayer = [old]
    start(dataLayer('purchase', { signal: 'order-placed', subjectPath: 'ecommerce.transaction_id' }))
    start(enhancedEcommerce())
    help(globals.dataLayer as unknown[], () => {})
    expect(host.triggers.heard.splice(0)).toHaveLength(1)
    const later: unknown[] = [...(globals.dataLayer as unknown[]), purchase]
    const seen: unknown[] = []
    globals.dataLayer = later
    const helper = help(later, (_, entry) => seen.push(entry))
    host.triggers.scriptLoads()
    expect(host.triggers.heard.splice(0)).toEqual([['order-placed', 'dataLayer', 'T-1']])
    // gtag() pushes its Arguments.
    function gtag(..._: unknown[]): void {
      // biome-ignore lint/complexity/noArguments: that is what gtag pushes
      later.push(arguments)
    }
    gtag('event', 'purchase', { transaction_id: 'T-2' })
    helper.flatten()
    later.push({ ...purchase, ecommerce: { transaction_id: 'T-3' } })
    expect(host.triggers.heard).toEqual([
      ['order-placed', 'dataLayer', undefined],
      ['order-placed', 'dataLayer', 'T-3'],
    ])
    expect(seen).toHaveLength(4)
  })
})

describe('@adobe/adobe-client-data-layer', () => {
  const load = () => run('@adobe/adobe-client-data-layer/dist/adobe-client-data-layer.min.js')
  const layer = () => globals.adobeDataLayer as unknown[]
  const order = (orderId: string) => ({ event: 'place-order', eventInfo: { orderContext: { orderId } } })

  it.each([
    ['before', [load, () => start(adobeDataLayer())]],
    ['after', [() => start(adobeDataLayer()), load]],
  ])('tells past and future orders when it is loaded %s us', (_, steps) => {
    globals.adobeDataLayer = [order('A-1')]
    for (const step of steps) step()
    layer().push(order('A-2'))
    expect(host.triggers.heard).toEqual([
      ['order-placed', 'adobeDataLayer', 'A-1'],
      ['order-placed', 'adobeDataLayer', 'A-2'],
    ])
  })

  it.each([
    ['before', true],
    ['after', false],
  ])('tells nothing when we are torn down %s it is loaded', (_, early) => {
    globals.adobeDataLayer = []
    const stop = start(adobeDataLayer())
    if (early) stop()
    load()
    stop()
    layer().push(order('A-1'))
    expect(host.triggers.heard).toEqual([])
  })

  it.each([
    ['before', [load, () => start(adobeDataLayer())]],
    ['after', [() => start(adobeDataLayer()), load]],
  ])('is left as it is by us when it is loaded %s us', (_, steps) => {
    globals.adobeDataLayer = []
    for (const step of steps) step()
    // For a listener the library would have to copy it, and nobody can copy a function.
    expect(() => layer().push({ ...order('A-0'), done: () => {} }, () => {})).not.toThrow()
    expect(host.triggers.heard.splice(0)).toEqual([['order-placed', 'adobeDataLayer', 'A-0']])
    interface Api {
      addEventListener(type: string, hear: () => void, options: object): void
      removeEventListener(type: string, hear: () => void): void
    }
    const once = vi.fn()
    layer().push((api: Api) => {
      const hear = (): void => {
        once()
        // Whoever listens behind it misses this event: the library goes on in a list that has become shorter.
        api.removeEventListener('place-order', hear)
      }
      api.addEventListener('place-order', hear, { scope: 'future' })
    })
    layer().push(order('A-1'))
    layer().push(order('A-2'))
    expect(once).toHaveBeenCalledTimes(1)
    expect(host.triggers.heard.map((one) => (one as unknown[])[2])).toEqual(['A-1', 'A-2'])
    host.triggers.stopAll()
    layer().push(order('A-3'))
    expect(host.triggers.heard).toHaveLength(2)
  })

  it('tells the id that was pushed before', () => {
    globals.adobeDataLayer = []
    load()
    start(adobeDataLayer())
    layer().push({ orderContext: { orderId: 'A-1' } }, { event: 'place-order', eventInfo: {} })
    expect(host.triggers.heard).toEqual([['order-placed', 'adobeDataLayer', 'A-1']])
  })
})

describe('@intercom/messenger-js-sdk', () => {
  it('queues ours beside the handlers of the page, before and after it', () => {
    Intercom({ app_id: 'x', widgetUrl: '/empty.js' })
    const { q } = globals.Intercom as { q: IArguments[] }
    const site = [vi.fn(), vi.fn()]
    onHide(site[0] as never)
    start(intercom())
    onHide(site[1] as never)
    // The messenger takes over the queue.
    const fire = (name: string): void => {
      for (const [command, hear] of [...q].map((one) => [...one] as [string, () => void])) if (command === name) hear()
    }
    fire('onShow')
    pass(20_000)
    fire('onHide')
    expect(host.triggers.heard).toEqual([
      ['chat-opened', 'intercom', undefined],
      ['chat-closed', 'intercom', undefined],
    ])
    expect(site.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })
})

describe('@livechat/widget-core', () => {
  it('queues ours beside the handlers of the page, and takes them away again', () => {
    const site = vi.fn()
    createWidget({ license: '1', onVisibilityChanged: site }).init()
    const stop = start(livechat())
    type Command = [method: string, given: [name: string, hear: (data: object) => void]]
    const api = globals.LiveChatWidget as { _q: Command[]; _h: (...command: Command) => void }
    const list: Command[1][] = []
    // The widget takes over the queue.
    api._h = (method, given) => {
      if (method === 'on') list.push(given)
      const at = list.findIndex(([name, hear]) => name === given[0] && hear === given[1])
      if (method === 'off' && at >= 0) list.splice(at, 1)
    }
    for (const command of api._q) api._h(...command)
    const before = list.length
    const fire = (name: string, data: object): void => {
      for (const [heard, hear] of [...list]) if (heard === name) hear(data)
    }
    fire('customer_status_changed', { status: 'chatting' })
    fire('new_event', { author: { type: 'agent' } })
    fire('visibility_changed', { visibility: 'maximized' })
    fire('customer_status_changed', { status: 'browsing' })
    fire('rating_submitted', {})
    fire('visibility_changed', { visibility: 'minimized' })
    pass(60_000)
    expect(host.triggers.heard).toEqual([
      ['chat-opened', 'livechat', undefined],
      ['chat-ended', 'livechat', undefined],
    ])
    const calls = site.mock.calls.length
    stop()
    expect(list.length).toBeLessThan(before)
    fire('visibility_changed', { visibility: 'maximized' })
    expect(host.triggers.heard).toHaveLength(2)
    expect([calls, site.mock.calls.length]).toEqual([2, 3])
  })
})

describe('crisp-sdk-web', () => {
  it('takes our handlers away, and the close is noticed all the same', () => {
    const site = vi.fn()
    Crisp.configure('id', { clientUrl: '/empty.js' })
    start(crisp({ engaged: false }))
    Crisp.chat.onChatOpened(() => {})
    Crisp.chat.onChatClosed(site)
    // The widget takes over the queue: `off` removes all handlers of an event.
    let open = false
    let list: [string, () => void][] = []
    const take = ([command, name, hear]: [string, string, () => void]): void => {
      if (command === 'off') list = list.filter(([heard]) => heard !== name)
      if (command === 'on') list.push([name, hear])
    }
    for (const command of globals.$crisp as never[]) take(command)
    globals.$crisp = { push: take, is: () => open }
    const toggle = (to: boolean): void => {
      open = to
      for (const [heard, hear] of list) if (heard === (to ? 'chat:opened' : 'chat:closed')) hear()
    }
    expect(list.filter(([name]) => name === 'chat:closed')).toHaveLength(1)
    pass(60_000)
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    toggle(true)
    pass(1000)
    expect(host.triggers.heard.splice(0)).toEqual([['chat-opened', 'crisp', undefined]])
    pass(60_000)
    toggle(false)
    pass(700)
    expect(host.triggers.heard).toEqual([['chat-closed', 'crisp', undefined]])
    expect(site).toHaveBeenCalledTimes(1)
    expect(host.triggers.left().timers).toBe(0)
  })
})
