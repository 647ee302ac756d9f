import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { countTimers } from '../support/count-timers.js'
import { popup } from '../support/popup.js'
import { serveRocketChat } from '../support/rocket-chat.js'
import { testBrowser } from '../support/test-browser.js'

// The script tag on a shop with a chat: which parts it fetches, and that the end of a real chat brings the survey.

const cdn = 'packages/widget/dist/cdn'
const shop = 'http://shop.example'

const browser = testBrowser()
let context: BrowserContext
let page: Page
let fetched: string[] = []

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 900, height: 700 } })
  fetched = []
})

/** Opens a page of the shop with this in its body, and surveys as they are declared. */
async function open(body: string, ...surveys: object[]): Promise<void> {
  const json = JSON.stringify({ v: 1, project: 'shop', surveys })
  const html = `<!doctype html><h1>Shop</h1>${body}<script type="application/json" data-easekit>${json}</script><script async src="/easekit.js"></script>`
  await context.route(`${shop}/**`, (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    const file = join(cdn, pathname)
    if (request.method() === 'POST') {
      const { id, rev } = request.postDataJSON()
      return route.fulfill({ json: { v: 1, id, rev, status: 'ok', detail: 'stored' } })
    }
    if (!pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/html', body: html })
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    fetched.push(pathname.replace(/^\/easekit-?|(-[0-9a-f]{8})?\.js$/g, ''))
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) })
  })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(shop)
}

const support = { id: 'support', scale: 'ease7', delayMs: 0 }

describe('the script tag', () => {
  it('asks when the conversation in a real chat is over, with the chats as a part of their own', async () => {
    const server = await serveRocketChat(context)
    await open(server.snippet, { ...support, on: [{ type: 'chat' }] })
    const frame = page.frameLocator('#rocketchat-iframe')
    await frame.locator('[class*=chat-button]').click()
    await frame.locator('[contenteditable]').click()
    await page.keyboard.type('Where is my parcel?')
    await page.keyboard.press('Enter')
    await frame.getByText('Where is my parcel?').waitFor()
    expect(fetched).toContain('chats')
    // What will ask is fetched while they talk.
    await expect.poll(() => fetched).toContain('session')
    expect(await popup(page).dialog.count()).toBe(0)
    await frame.getByText('Options').click()
    await frame.getByText('Finish this chat').click()
    await frame.getByText('Yes').click()
    await popup(page).dialog.waitFor()
    expect(await popup(page).heading.textContent()).toBeTruthy()
  })

  it('does not fetch the chats where no survey names one', async () => {
    await open('<script>dataLayer = []</script>', { ...support, on: [{ type: 'checkout' }] })
    await page.evaluate(() => {
      const { dataLayer } = window as never as { dataLayer: object[] }
      dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    })
    await popup(page).dialog.waitFor()
    expect(fetched).not.toContain('chats')
  })

  it('asks after an order that goes to a push put in its place, as Partytown does it', async () => {
    await open('<script>dataLayer = []</script>', { ...support, on: [{ type: 'checkout' }] })
    await page.waitForFunction(() => Object.hasOwn((window as never as { dataLayer: object }).dataLayer, 'push'))
    await page.evaluate(() => {
      const page = window as never as { dataLayer: { push: (...entries: object[]) => unknown }; forwarded: object[] }
      page.forwarded = []
      page.dataLayer.push = (...entries) => page.forwarded.push(entries)
      page.dataLayer.push({ event: 'purchase', transaction_id: 'T-1' })
    })
    await popup(page).dialog.waitFor()
  })

  it('asks in the window of the order, told by a drop-in at once and on a page that shows none', async () => {
    await open('', { ...support, on: [{ type: 'checkout' }] })
    const other = page
    await open('', { ...support, on: [{ type: 'checkout' }] })
    for (const tab of [other, page])
      await tab.waitForFunction(() => 'ready' in (window as never as { EaseKit: object }).EaseKit)
    await other.evaluate(() => {
      const channel = new BroadcastChannel('ElsieSDK/EventBus')
      channel.postMessage({ event: 'order/placed', identifier: 'lq3x8k2p', payload: { number: '00042' } })
      channel.close()
    })
    await popup(other).dialog.waitFor()
    expect(await popup(page).dialog.count()).toBe(0)
  })

  it('asks on a page whose address is in the fragment', async () => {
    await open('', { ...support, on: [{ type: 'url', match: '/#/thanks/:id' }] })
    await page.waitForFunction(() => 'ready' in (window as never as { EaseKit: object }).EaseKit)
    expect(fetched).not.toContain('triggers')
    await page.evaluate(() => {
      location.hash = '#/thanks/7'
    })
    await popup(page).dialog.waitFor()
  })

  it('has one timer for all that it listens to besides its own, then none', async () => {
    const types =
      'checkout chat signup ga4 enhancedEcommerce yandex segment adobeDataLayer adobeDropin woocommerce magento'
    const more = 'prestashop salesforceCommerce tilda ecwid snipcart bitrix bigcommerce insales stripe'
    const on = `${types} ${more}`.split(' ').map((type) => ({ type }))
    await context.clock.install()
    await open(`<script>dataLayer = [];${countTimers}</script>`, { ...support, on })
    const live = (): Promise<number> => page.evaluate(() => (window as never as { live: Set<number> }).live.size)
    await expect.poll(() => [...fetched].sort(), { timeout: 20_000 }).toEqual(['', 'chats', 'shops', 'triggers'])
    await expect.poll(live, { timeout: 20_000 }).toBe(2)
    await page.clock.runFor(9_700)
    expect(await live()).toBe(0)
    await page.evaluate(() => {
      const { dataLayer } = window as never as { dataLayer: object[] }
      dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    })
    await popup(page).dialog.waitFor()
  })
})
