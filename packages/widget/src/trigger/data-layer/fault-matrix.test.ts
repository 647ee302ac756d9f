// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useVendorPage } from '../../../test/vendor-page.js'
import type { Trigger } from '../../api/trigger.js'
import { entryTrigger } from '../../declaration/entry-trigger.js'
import { adobeDataLayer, dataLayer, enhancedEcommerce, ga4, segment, signup, yandex } from '../../triggers.js'

// Everything that has been seen to happen to a data layer, for everything that listens to one. Google's helper is the one of
// 2012 from npm; GTM's and Partytown's replacements of `push` are doubles, made after what their snippets do.

type Layer = unknown[]

const host = useVendorPage(['dataLayer', 'adobeDataLayer', 'analytics', 'rudderanalytics'])
const { globals } = host

/** What the script tag's entry itself hears. */
const entry = (): Trigger =>
  entryTrigger({ id: 'checkout', on: [{ type: 'checkout' }] }, () => Promise.reject(new Error('no chunks')), vi.fn())

const old = (id: string) => ({ ecommerce: { purchase: { actionField: { id } } } })
const purchase = (id: string) => ({ event: 'purchase', ecommerce: { transaction_id: id } })
const adobe = (orderId: string) => ({ event: 'place-order', eventInfo: { orderContext: { orderId } } })
const track = (order_id: string) => ['track', 'Order Completed', { order_id }]

function argumentsOf(..._: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: that is what gtag and the loaders push
  return arguments
}

interface Row {
  readonly make: () => Trigger
  readonly layer: string
  readonly order: (id: string) => object
  /** The same in the form that is no array. */
  readonly alsoAs: (id: string) => object
}

const gtag = (id: string) => argumentsOf('event', 'purchase', { transaction_id: id })
const orders = { signal: 'order-placed', subjectPath: 'ecommerce.transaction_id' }

const rows: Readonly<Record<string, Row>> = {
  'ga4()': { make: ga4, layer: 'dataLayer', order: purchase, alsoAs: gtag },
  'enhancedEcommerce()': { make: enhancedEcommerce, layer: 'dataLayer', order: old, alsoAs: old },
  'yandex()': { make: yandex, layer: 'dataLayer', order: old, alsoAs: old },
  'dataLayer()': {
    make: () => dataLayer('purchase', orders),
    layer: 'dataLayer',
    order: purchase,
    alsoAs: purchase,
  },
  'adobeDataLayer()': { make: adobeDataLayer, layer: 'adobeDataLayer', order: adobe, alsoAs: adobe },
  'segment() and its stub': {
    make: segment,
    layer: 'analytics',
    order: track,
    alsoAs: (id) => argumentsOf(...track(id)),
  },
  'segment() and RudderStack’s stub': {
    make: segment,
    layer: 'rudderanalytics',
    order: track,
    alsoAs: (id) => argumentsOf(...track(id)),
  },
  'the script tag’s entry': { make: entry, layer: 'dataLayer', order: purchase, alsoAs: gtag },
}

describe.each(Object.entries(rows))('%s', (_, { make, layer: name, order, alsoAs }) => {
  const layer = (): Layer => globals[name] as Layer
  const ids = (): unknown[] => host.triggers.heard.map((one) => (one as unknown[])[2])
  const help = (see: (model: unknown, entry: unknown) => void): void => {
    host.help(layer(), see)
  }

  beforeEach(() => {
    globals[name] = []
  })

  it('hears what was there before and what comes after, several at once too', () => {
    layer().push(order('1'))
    host.triggers.start(make())
    layer().push({}, order('2'), null, order('3'))
    expect(ids()).toEqual(['1', '2', '3'])
  })

  it('hears objects that are like an array and none', () => {
    layer().push(alsoAs('1'))
    host.triggers.start(make())
    layer().push(alsoAs('2'))
    expect(ids()).toEqual(['1', '2'])
  })

  it.each([
    ['before', true],
    ['after', false],
  ])('hears each once where a helper has wrapped push %s us', (_, isFirst) => {
    const seen: unknown[] = []
    const install = (): void => help((_, entry) => seen.push(entry))
    if (isFirst) install()
    host.triggers.start(make())
    if (!isFirst) install()
    layer().push(order('1'))
    host.triggers.scriptLoads()
    layer().push(order('2'))
    expect(ids()).toEqual(['1', '2'])
    expect(seen).toHaveLength(2)
  })

  it('hears what goes to a push that only forwards, as Partytown’s does', () => {
    host.triggers.start(make())
    const forwarded: unknown[] = []
    layer().push = (...entries) => forwarded.push(...entries)
    layer().push(order('1'))
    host.triggers.scriptLoads()
    layer().push(order('2'))
    expect(ids()).toEqual(['1', '2'])
    expect(forwarded).toHaveLength(2)
  })

  it('hears each once where push is replaced again and again by what calls the former one, as GTM’s does', () => {
    host.triggers.start(make())
    for (const id of ['1', '2', '3']) {
      const { push } = layer()
      layer().push = (...entries) => push.apply(layer(), entries)
      layer().push(order(id))
      host.triggers.scriptLoads()
    }
    expect(ids()).toEqual(['1', '2', '3'])
  })

  it('hears what was put in without push, at the next look', () => {
    host.triggers.start(make())
    layer()[layer().length] = order('1')
    Array.prototype.push.call(layer(), order('2'))
    host.triggers.scriptLoads()
    host.triggers.scriptLoads()
    expect(ids()).toEqual(['1', '2'])
  })

  it('goes on in an array that takes the place of the first', () => {
    host.triggers.start(make())
    layer().push(order('1'))
    globals[name] = [...layer(), order('2')]
    host.triggers.scriptLoads()
    layer().push(order('3'))
    expect(ids()).toEqual(['1', '2', '3'])
  })

  it('hears what a push says that was made inside another one', () => {
    host.triggers.start(make())
    let isInside = false
    const { push } = layer()
    layer().push = (...entries) => {
      const result = push.apply(layer(), entries)
      if (!isInside) {
        isInside = true
        layer().push(order('2'))
      }
      return result
    }
    layer().push(order('1'))
    expect(ids().sort()).toEqual(['1', '2'])
  })

  it('hears a push whose listener throws, and the page gets its error', () => {
    help(() => {
      throw new Error('theirs')
    })
    host.triggers.start(make())
    help(() => {
      throw new Error('theirs')
    })
    expect(() => layer().push(order('1'))).toThrow('theirs')
    host.triggers.scriptLoads()
    expect(ids()).toEqual(['1'])
  })

  it('hears no other order in a helper’s sum of all that it was told', () => {
    host.triggers.start(make())
    layer().push(order('1'))
    layer().splice(0, 1, structuredClone({ ...order('1') }))
    host.triggers.scriptLoads()
    expect(new Set(ids())).toEqual(new Set(['1']))
  })

  it('leaves what the page has made of the layer', () => {
    const stop = host.triggers.start(make())
    const theirs = (): number => 7
    layer().push = theirs
    stop()
    expect(Object.getOwnPropertyDescriptor(layer(), 'push')?.value).toBe(theirs)
    globals[name] = []
    host.triggers.start(make())()
    expect(Object.hasOwn(layer(), 'push')).toBe(false)
    layer().push(order('1'))
    expect(host.triggers.heard).toEqual([])
  })
})

describe.each([
  ['ga4()', ga4],
  ['the script tag’s entry', entry],
])('the id of an order, for %s,', (_, make) => {
  it.each<[string, unknown[]]>([
    ['in the event itself', [{ event: 'purchase', transaction_id: 'T-1' }]],
    ['as a number', [{ event: 'purchase', ecommerce: { transaction_id: 0 } }]],
    ['in the push before', [{ ecommerce: { transaction_id: 'T-1' } }, { event: 'purchase' }]],
    ['in a flat push before', [{ transaction_id: 'T-1' }, { ecommerce: null }, { event: 'purchase', ecommerce: {} }]],
    ['set for gtag before', [argumentsOf('set', { transaction_id: 'T-1' }), argumentsOf('event', 'purchase', {})]],
    ['under the name of classic Analytics', [{ transactionId: 'T-1' }, { event: 'purchase' }]],
    ['in an enhanced form', [{ event: 'purchase', ecommerce: { purchase: { actionField: { id: 'T-1' } } } }]],
  ])('is found %s', (_, entries) => {
    globals.dataLayer = []
    host.triggers.start(make())
    for (const one of entries) (globals.dataLayer as Layer).push(one)
    const [heard] = host.triggers.heard as unknown[][]
    expect(`${heard?.[2]}`).toMatch(/^(T-1|0)$/)
    expect(host.triggers.heard).toHaveLength(1)
  })

  it('is not that of the order before', () => {
    globals.dataLayer = []
    host.triggers.start(make())
    ;(globals.dataLayer as Layer).push({ transaction_id: 'T-1' }, { event: 'purchase' }, { event: 'purchase' })
    expect(host.triggers.heard.map((one) => (one as unknown[])[2])).toEqual(['T-1', undefined])
  })
})

describe('signup()', () => {
  it('hears a sign-up told to Segment’s or RudderStack’s stub', () => {
    globals.analytics = [['track', 'Signed Up', {}]]
    globals.rudderanalytics = []
    host.triggers.start(signup())
    ;(globals.rudderanalytics as Layer).push(['track', 'Signed Up'])
    expect(host.triggers.heard).toHaveLength(2)
  })
})
