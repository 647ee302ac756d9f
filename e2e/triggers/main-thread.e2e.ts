import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.js'
import { bundleTriggers, type Rig } from '../support/trigger-rig.js'

// What it costs a page to be listened to with everything at once, on a processor four times as slow.

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** Listens to every checkout source and every chat; the page has a data layer and nothing else. */
async function openAndListen(): Promise<void> {
  page = await browser.newPage()
  const script = await bundleTriggers()
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><h1>Shop</h1><script>dataLayer = []; watch = performance.now.bind(performance)</script>',
    }),
  )
  await page.goto('http://shop.example/')
  await page.clock.install()
  await page.evaluate(() => {
    const live = new Set<number>()
    const { setTimeout, setInterval, clearTimeout } = window
    const count =
      (start: (run: () => void, ms?: number) => number, isOnce: boolean) =>
      (run: () => void, ms?: number): number => {
        const id = start.call(
          window,
          () => {
            if (isOnce) live.delete(id)
            run()
          },
          ms,
        )
        live.add(id)
        return id
      }
    const clear = (id: number): void => {
      live.delete(id)
      clearTimeout.call(window, id)
    }
    const counted = { setTimeout: count(setTimeout, true), setInterval: count(setInterval, false) }
    Object.assign(window, counted, { clearTimeout: clear, clearInterval: clear, live })
  })
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
    await page.close()
  })

  it('takes less than a millisecond for 1,000 pushes beyond what they take by themselves', async () => {
    await openAndListen()
    await page.clock.runFor(9_700)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const [without, watched] = await page.evaluate(() => {
      // The test's clock has taken the place of the page's; `watch` is the real one.
      const { dataLayer, watch } = window as never as { dataLayer: object[]; watch: () => number }
      const other: object[] = []
      const entry = (at: number): object => ({
        event: ['page_view', 'view_item', 'scroll', 'add_to_cart'][at % 4],
        ecommerce: { currency: 'EUR', value: at, items: [{ item_id: `${at}`, price: 10, quantity: 1 }] },
        'gtm.uniqueEventId': at,
      })
      // The clock of a page is coarse, so many pushes are timed at once.
      const thousands = 5
      const time = (layer: object[]): number => {
        const entries = Array.from({ length: thousands * 1000 }, (_, at) => entry(at))
        const start = watch()
        for (const one of entries) layer.push(one)
        const took = watch() - start
        layer.length = 0
        return took / thousands
      }
      const samples: [number, number][] = []
      for (let run = 0; run < 60; run++) samples.push([time(other), time(dataLayer)])
      const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
      return [median(samples.map(([one]) => one)), median(samples.map(([, one]) => one))] as const
    })
    expect(watched - without).toBeLessThan(1)
    // It was listening all the while.
    await page.evaluate(() => {
      const { dataLayer } = window as never as { dataLayer: object[] }
      dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    })
    const { heard } = await page.evaluate(() => ({ heard: (window as never as { rig: Rig }).rig.heard }))
    expect(heard).toContain('order-placed,ga4,T-1')
    await page.close()
  })
})
