import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type PageParts, testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
let page: Page
let said: string[] = []

/** Opens a page with one survey in a fresh profile; returns the names of the chunks that it has fetched, as they come. */
async function open(parts: PageParts, query = ''): Promise<string[]> {
  const chunks: string[] = []
  page = await browser.newPage()
  said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('request', (request) => {
    const [, name] = /easekit-(\w+)-[0-9a-f]{8}\.js$/.exec(request.url()) ?? []
    if (name) chunks.push(name)
  })
  await page.goto(host.page(parts) + query)
  await page.waitForFunction(() => 'ready' in ((window as never as { EaseKit?: object }).EaseKit ?? {}))
  return chunks
}

const checkout = { on: [{ type: 'checkout' }] }
const question = () => page.getByRole('dialog').waitFor({ timeout: 10_000 })
const asked = async (): Promise<{ source: unknown; subject: unknown; trigger: unknown }> => {
  await question()
  await expect.poll(() => host.taken.length).toBeGreaterThan(0)
  const { source, subject, trigger } = host.taken.splice(0)[0]?.context ?? {}
  return { source, subject, trigger }
}

describe('the script tag hears an order', () => {
  it.each<[string, string, object]>([
    [
      'of a tag manager, pushed before',
      '<script>dataLayer = [{ event: "purchase", ecommerce: { transaction_id: "T-1" } }]</script>',
      { source: 'ga4', subject: 'T-1' },
    ],
    [
      'of gtag',
      '<script>addEventListener("load", () => { dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag("event", "purchase", { transaction_id: "T-2" }) })</script>',
      { source: 'ga4', subject: 'T-2' },
    ],
    [
      'of Enhanced Ecommerce',
      '<script>dataLayer = []; addEventListener("load", () => dataLayer.push({ ecommerce: { purchase: { actionField: { id: "T-3" } } } }))</script>',
      { source: 'enhancedEcommerce', subject: 'T-3' },
    ],
    [
      'of Yandex.Metrica, in a container of its own',
      '<script>dataLayerYm = [{ ecommerce: { purchase: { actionField: { id: "T-4" } } } }]</script>',
      { source: 'enhancedEcommerce', subject: 'T-4' },
    ],
  ])('%s', async (_, head, expected) => {
    const chunks = await open({ head, survey: checkout })
    expect(await asked()).toEqual({ trigger: 'order-placed', ...expected })
    expect(chunks).toEqual(['session'])
  })

  it.each<[string, { body: string; query?: string }, object]>([
    [
      'on the page of WooCommerce',
      {
        body: '<div class="woocommerce-order"><p class="woocommerce-order-overview__order">Order: <strong>1042</strong></p></div><script>document.body.className = "woocommerce-order-received"</script>',
      },
      { source: 'woocommerce', subject: '1042' },
    ],
    [
      'on the page of Magento',
      {
        body: '<div class="checkout-success"><span class="order-number">M-7</span></div><script>document.body.className = "checkout-onepage-success"</script>',
      },
      { source: 'magento', subject: 'M-7' },
    ],
    ['on the page of Bitrix', { body: '<p>Thanks</p>', query: '?ORDER_ID=55' }, { source: 'bitrix', subject: '55' }],
    [
      'on the way back from Stripe',
      { body: '<p>Thanks</p>', query: '?session_id=cs_test_1' },
      { source: 'stripe', subject: 'cs_test_1' },
    ],
    [
      'of Ecwid',
      {
        body: '<script>hears = []; Ecwid = { OnOrderPlaced: { add: (hear) => hears.push(hear) } }; setInterval(() => hears.splice(0).forEach((hear) => hear({ orderNumber: 9 })), 50)</script>',
      },
      { source: 'ecwid', subject: '9' },
    ],
  ])('%s, with the chunk that knows shops', async (_, { body, query }, expected) => {
    const chunks = await open({ body, survey: checkout }, query)
    expect(await asked()).toEqual({ trigger: 'order-placed', ...expected })
    expect(chunks).toContain('shops')
  })

  it('not of WooCommerce where the order has failed', async () => {
    const chunks = await open({
      body: '<div class="woocommerce-order"><p class="woocommerce-thankyou-order-failed">Failed</p></div><script>document.body.className = "woocommerce-order-received"</script>',
      survey: checkout,
    })
    // The next try may succeed, so that what would ask is fetched all the same.
    await expect.poll(() => chunks).toContain('session')
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(host.taken).toEqual([])
  })
})

describe('the script tag fetches what a page declares', () => {
  it.each<[string, object, () => unknown, string[]]>([
    [
      'a URL with an id',
      { type: 'url', match: '/done/:id' },
      () => history.pushState(null, '', '/done/7'),
      ['triggers', 'session'],
    ],
    ['a scroll depth', { type: 'scroll', depth: 0.5 }, () => scrollTo(0, 9999), ['triggers', 'session']],
    [
      'a click',
      { type: 'click', selector: 'h1' },
      () => document.querySelector('h1')?.click(),
      ['triggers', 'session'],
    ],
    [
      'a named shop',
      { type: 'ga4' },
      () => Object.assign(window, { dataLayer: [{ event: 'purchase' }] }),
      ['triggers', 'shops', 'session'],
    ],
    [
      'a chat of its own',
      { type: 'chat', when: 'ended' },
      () => dispatchEvent(new CustomEvent('chat:ended', { detail: { id: 1 } })),
      ['chats', 'session', 'gates', 'check'],
    ],
    [
      'a chat by vendor',
      { type: 'tawk' },
      () => dispatchEvent(new CustomEvent('tawkChatEnded')),
      ['triggers', 'chats', 'session', 'gates', 'check'],
    ],
  ])('%s', async (_, trigger, act, expected) => {
    const chunks = await open({
      body: '<h1>A page</h1><div style="height: 4000px"></div>',
      survey: { on: [trigger] },
    })
    const before = expected.filter((name) => /triggers|shops|chats/.test(name))
    if (!('match' in trigger)) await expect.poll(() => chunks).toEqual(before)
    await page.waitForLoadState('networkidle')
    await page.evaluate(act)
    if ('match' in trigger) await page.mouse.click(5, 5)
    await asked()
    // A device that fetches the gates looks at the declaration closely once, at its leisure.
    await expect.poll(() => chunks).toEqual(expected)
  })

  it('a button that says so itself', async () => {
    const chunks = await open({
      body: '<button data-easekit-on="click" data-easekit-survey="checkout" data-easekit-subject="R-1">Return done</button>',
    })
    await expect.poll(() => chunks).toEqual(['triggers'])
    await page.waitForLoadState('networkidle')
    await page.getByRole('button').click()
    expect(await asked()).toEqual({ trigger: 'checkout', source: 'click', subject: 'R-1' })
  })

  it('and says which trigger there is not', async () => {
    await open({ survey: { on: [{ type: 'scrol', percent: 50 }] } })
    await expect.poll(() => said.join()).toContain('surveys[0].on[0].type is "scrol", did you mean scroll?')
  })
})

describe('a page where nothing fires', () => {
  it('costs no request but the script, no storage, no timer that stays', async () => {
    const chunks = await open({
      head: `<script>
        timers = new Set(); const { setTimeout: set, clearTimeout: clear } = window
        setTimeout = (run, ...rest) => { const id = set((...given) => { timers.delete(id); run(...given) }, ...rest); timers.add(id); return id }
        clearTimeout = (id) => { timers.delete(id); clear(id) }
        dataLayer = [{ event: 'page_view' }]
      </script>`,
      survey: {
        on: [
          { type: 'checkout', url: '/thanks/:id' },
          { type: 'event', name: 'paid' },
        ],
      },
    })
    await expect.poll(() => page.evaluate('timers.size'), { timeout: 15_000 }).toBe(0)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    expect(chunks).toEqual([])
  })
})
