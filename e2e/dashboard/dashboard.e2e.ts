import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { findings } from '../support/axe.js'
import { launchChromium, launchFirefox } from '../support/browser.js'
import { temporaryFolder } from '../support/demo.js'
import type { Tab } from '../support/engine.js'
import { testBrowser } from '../support/test-browser.js'
import { fillShop } from './fill-shop.js'

const token = 'a-token-of-our-own'
const folder = temporaryFolder()
let collector: RunningCollector

beforeAll(async () => {
  collector = await serve({ port: 0, host: '127.0.0.1', data: folder.path, projects: ['shop'], adminToken: token })
  await fillShop(collector.url, { project: 'shop', days: 14, answers: 14 })
})
afterAll(async () => {
  await collector?.close()
  folder.remove()
})

/** The views that are looked at, each with what tells that it is complete. */
const views: readonly (readonly [name: string, search: string, complete: string])[] = [
  ['overview', '', '.at-a-glance .score strong'],
  ['survey', '?page=survey&survey=checkout&range=7', '.trend .chart'],
  ['comments', '?page=comments&survey=checkout', '.endless li'],
  ['effects', '?page=effects&survey=checkout', '.pair'],
  ['unknown survey', '?page=survey&survey=chekout', '[role=alert]'],
  ['reversed days', '?page=survey&survey=checkout&range=custom&from=2026-02-02&to=2026-02-01', '[role=alert]'],
]

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', () => launchFirefox()],
] as const)('the dashboard in %s', (name, launch) => {
  const browser = testBrowser(launch)

  async function open(search: string, complete: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(`${collector.url}/dashboard${search}#token=${token}`)
    await page.locator(complete).first().waitFor()
    return page
  }

  // Firefox does not let a test past the policy of a page, which keeps axe out.
  it.runIf(name === 'Chromium').each(views)('has nothing that axe finds in: %s', async (_, search, complete) => {
    for (const [lang, colorScheme, width] of [
      ['en', 'light', 1280],
      ['fa', 'dark', 375],
    ] as const) {
      const address = `${search || '?'}&lang=${lang}`
      const page = await open(address, complete, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      const run = ((work: (...given: unknown[]) => unknown, ...given: unknown[]) =>
        page.evaluate(`(${work})(...${JSON.stringify(given)})`)) as Tab['run']
      expect(await findings({ run } as Tab)).toEqual([])
    }
  })

  it.each(views)('fits a window of 320 pixels, a quarter of 1280: %s', async (_, search, complete) => {
    const page = await open(search, complete, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  it.runIf(name === 'Chromium')('finds the comments about an order, and marks one as done', async () => {
    const page = await open('?page=comments&survey=checkout', '.endless li')
    await page.getByRole('button', { name: /order-3-5/ }).click()
    await page.locator('.endless li').nth(1).waitFor({ state: 'detached' })
    await page.getByLabel(/^State, /).selectOption('done')
    await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('done')
    await page.getByRole('status').getByText('Comments: 1.').waitFor()
    await page.getByLabel(/^Order or chat/).fill('order-2-5')
    await page.keyboard.press('Enter')
    await page.getByText('No comment fits.').waitFor()
  })

  it('keeps the words on a chart readable on a phone', async () => {
    const page = await open('?page=survey&survey=checkout&range=7', '.trend .chart', {
      viewport: { width: 375, height: 800 },
    })
    const heights = await page
      .locator('.trend .chart text')
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThan(9)
  })

  it('shows that a score fell, and how sure that is, without breaking its own policy', async () => {
    const troubles: string[] = []
    const page = await (await browser.newContext()).newPage()
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (/policy|trusted/i.test(message.text())) troubles.push(message.text())
    })
    await page.goto(`${collector.url}/dashboard?range=7#token=${token}`)
    const checkout = page.getByRole('article', { name: 'checkout' })
    await checkout.getByText('harder').waitFor()
    expect(await checkout.locator('.change').textContent()).toMatch(/↓ -[23]\.\d\d harder/)
    await checkout.getByRole('link', { name: 'checkout' }).press('Enter')
    await page.getByText('This is more than chance.').first().waitFor()
    expect(troubles).toEqual([])
  })

  // The driver of Firefox does not tell of a download.
  it.runIf(name === 'Chromium')('hands out what a chart shows as CSV, and as a picture that stands alone', async () => {
    const page = await open('?page=survey&survey=checkout&range=7', '.trend .chart', { acceptDownloads: true })
    const trend = page.getByRole('region', { name: 'Trend' })
    const take = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        trend.getByRole('button', { name: kind }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`checkout-mean-day.${kind.toLowerCase()}`)
      return readFile(await download.path())
    }
    const lines = (await take('CSV')).toString('utf8').split('\r\n')
    expect(lines[0]).toBe('\uFEFFfrom,to,answers,mean,low,high')
    expect(lines).toHaveLength(9)
    expect((await take('SVG')).toString('utf8')).toMatch(/^<svg .*stroke="rgb/s)
    expect((await take('PNG')).subarray(1, 4).toString()).toBe('PNG')
  })

  it.runIf(name === 'Chromium').each([
    ['Response', 'checkout-funnel', 'stage,responses,percent of shown', 6],
    [/^Answers/, 'checkout-ces2-histogram', 'value,label,answers,percent', 8],
  ] as const)('hands out the bars of %s', async (region, file, head, lines) => {
    const page = await open('?page=survey&survey=checkout&range=7', '.trend .chart', { acceptDownloads: true })
    const section = page.getByRole('region', { name: region }).first()
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('button', { name: kind }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`${file}.${kind.toLowerCase()}`)
      const bytes = await readFile(await download.path())
      if (kind === 'CSV') {
        const text = bytes.toString('utf8').split('\r\n')
        expect([text[0], text.filter((line) => line !== '').length]).toEqual([`\uFEFF${head}`, lines])
      }
      if (kind === 'SVG') expect(bytes.toString('utf8')).toMatch(/^<svg .*<rect [^>]*fill="rgb/s)
      if (kind === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    }
    expect(await page.locator('body > .unseen').count()).toBe(0)
  })
})
