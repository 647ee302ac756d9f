import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { countTimers } from '../support/count-timers.js'
import { testBrowser } from '../support/test-browser.js'
import { bundleTriggers, type Rig } from '../support/trigger-rig.js'

// What it leaves on a page to be listened to with everything at once; what it costs is for `npm run bench`.

const browser = testBrowser()
let page: Page

/** Listens to every checkout source and every chat; the page has a data layer and nothing else. */
async function openAndListen(): Promise<void> {
  page = await browser.newPage()
  const script = await bundleTriggers()
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><h1>Shop</h1><script>window.dataLayer = []</script>`,
    }),
  )
  await page.goto('http://shop.example/')
  await page.clock.install()
  await page.addScriptTag({ content: countTimers })
  await page.addScriptTag({ content: script })
  await page.evaluate(() => {
    const { all, start } = (window as never as { rig: Rig }).rig
    const { ga4, enhancedEcommerce, yandex, adobeDataLayer, segment, adobeDropin, ecwid, snipcart, tilda, stripe } = all
    const { woocommerce, magento, prestashop, salesforceCommerce, bitrix, bigcommerce, insales, checkout, signup } = all
    for (const make of [ga4, enhancedEcommerce, yandex, adobeDataLayer, segment, adobeDropin, ecwid, snipcart, tilda])
      start(make())
    for (const make of [woocommerce, magento, prestashop, salesforceCommerce, bitrix, bigcommerce, insales, stripe])
      start(make())
    for (const make of [checkout, signup, all.supportChat]) start(make())
  })
}

const timers = (): Promise<number> => page.evaluate(() => (window as never as { live: Set<number> }).live.size)

describe('listening to everything at once', () => {
  it('leaves no timer when nothing is pending', async () => {
    await openAndListen()
    expect(await timers()).toBe(1)
    await page.clock.runFor(9_700)
    expect(await timers()).toBe(0)
    await page.mouse.click(10, 10)
    expect(await timers()).toBe(1)
    await page.clock.runFor(1000)
    expect(await timers()).toBe(0)
  })

  it('still hears a purchase when its timers are gone', async () => {
    await openAndListen()
    await page.clock.runFor(9_700)
    await page.evaluate(() => {
      const { dataLayer } = window as never as { dataLayer: object[] }
      dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    })
    const { heard } = await page.evaluate(() => ({ heard: (window as never as { rig: Rig }).rig.heard }))
    expect(heard).toContain('order-placed,ga4,T-1')
  })
})
