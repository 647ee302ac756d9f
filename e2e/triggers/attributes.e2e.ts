import { afterEach, describe, expect, it } from 'vitest'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { isReady } from '../support/is-ready.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()
const survey = { on: [{ type: 'checkout' }], throttle: noThrottle }
const listed = ['order.value', 'order.currency', 'order.count', 'customer.type', 'plan', 'utm.campaign']

/** What a shop tells its tag manager, more than EaseKit was asked to send. */
const buy = (): void => {
  ;(window as never as { dataLayer: object[] }).dataLayer.push({
    event: 'purchase',
    customer_type: 'returning',
    email: 'anna@shop.example',
    ecommerce: {
      transaction_id: 'T-1',
      value: 59.9,
      currency: 'eur',
      coupon: 'SPRING',
      items: [{ item_id: 'lamp', quantity: 2 }, { item_id: 'bulb' }],
    },
  })
}
const answer = (): void => {
  document.querySelector('ease-kit')?.shadowRoot?.querySelectorAll<HTMLElement>('[part=point] input')[5]?.click()
}
const isOpen = (): boolean => !!document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=point]')

describe.each(engineNames)('what is known of the order and the visitor, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(async () => {
    await tab.close()
    host.taken.splice(0)
  })

  const open = async (options: object, { query = '', delayMs = 0 } = {}): Promise<void> => {
    tab = await engine.open()
    const parts = { head: '<script>dataLayer = []</script>', survey: { ...survey, delayMs }, options }
    await tab.goto(host.page(parts) + query)
    await until(tab, isReady, 'EaseKit')
  }
  /** The record of the answer, once the question was answered. */
  const answered = async () => {
    await until(tab, isOpen, 'the popup')
    await tab.run(answer)
    await expect.poll(() => host.taken.some(({ answers }) => answers.effort === 6), { timeout: 15_000 }).toBe(true)
    return host.taken.find(({ answers }) => answers.effort === 6)?.context
  }

  it('goes out with the answer as far as it is listed, from data layer, address and page', async () => {
    await open({ sendAttributes: listed }, { query: '?utm_campaign=spring&utm_term=lamps' })
    await tab.run(() => {
      const { EaseKit } = window as never as { EaseKit: (...command: unknown[]) => void }
      EaseKit('setAttributes', { plan: 'pro', team: 'north' })
    })
    await tab.run(buy)
    expect((await answered())?.attributes).toEqual({
      'order.value': 59.9,
      'order.currency': 'EUR',
      'order.count': 3,
      'customer.type': 'returning',
      plan: 'pro',
      'utm.campaign': 'spring',
    })
    expect(JSON.stringify(host.taken)).not.toMatch(/anna|SPRING|lamp|north/)
  })

  it('goes with the order to the page that the customer goes on to', async () => {
    // The first page must not have asked by then.
    const delayMs = 4000
    const next = host.page({ survey: { ...survey, delayMs }, options: { sendAttributes: listed } })
    await open({ sendAttributes: listed }, { delayMs })
    await tab.run(() => localStorage.clear())
    await tab.run(buy)
    // What is kept is read when the part for it is there.
    await until(tab, () => Object.keys(sessionStorage).some((key) => key.includes(':attributes:')), 'the attributes')
    await tab.goto(next)
    const context = await answered()
    expect(context).toMatchObject({ subject: 'T-1', page: next })
    expect(context?.attributes).toMatchObject({ 'order.value': 59.9, 'order.currency': 'EUR', 'order.count': 3 })
  })

  it('stays on the page where nothing is listed, and nothing is fetched for it', async () => {
    await open({})
    await tab.run(buy)
    expect(await answered()).not.toHaveProperty('attributes')
    const files = await tab.run(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(files.filter((file) => file.includes('easekit-attributes'))).toEqual([])
  })
})
