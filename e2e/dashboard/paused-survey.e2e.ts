import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { command } from '../support/command.js'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const adminToken = 'paused-survey-token-0123'
const folder = temporaryFolder()
const browser = testBrowser()
let collector: RunningCollector
let shop: Server

/** The survey stands in the page; the collector knows nothing of it but the answers. */
const html = (): string => `<!doctype html><html lang="en"><title>shop</title>
  <script async crossorigin src="${collector.url}/easekit.js" data-project="shop"></script>
  <script type="application/json" data-easekit>{ "v": 1, "throttle": { "surveyDays": 0, "anyDays": 0, "dismissedDays": 0, "dismissedTwiceDays": 0 },
    "surveys": [{ "id": "inline", "scale": "ces2", "on": [{ "type": "event", "name": "paid" }] }] }</script>`

beforeAll(async () => {
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: ['shop'],
    adminToken,
    assets: 'packages/widget/dist/cdn',
  })
  shop = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html())
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => shop.once('listening', listening))
})

afterAll(async () => {
  await collector?.close()
  shop?.close()
  shop?.closeAllConnections()
  folder.remove()
})

const change = (method: string) =>
  fetch(`${collector.url}/v1/pauses?project=shop&survey=inline`, {
    method,
    headers: { Authorization: `Bearer ${adminToken}` },
  })

async function visit(page: Page): Promise<void> {
  await page.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'EaseKit' in window)
  await command(page, 'trigger', 'paid', { subject: String(Math.random()) })
}

const key = 'easekit:shop:paused:inline'
const gate = (page: Page) =>
  page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the command of the script tag.
    const { gates, log } = await (window as any).EaseKit('explain', 'inline')
    const paused = gates.find((one: { gate: string }) => one.gate === 'paused')
    return { paused: paused?.pass ?? 'none', isHeld: log.some((line: string) => line.includes('not shown: paused')) }
  })

describe('a survey that stands in a page', () => {
  it('is paused in the collector, which the device hears with the next verdict, and asks again after that', async () => {
    const page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(60_000)
    await change('PUT')
    await visit(page)
    await popup(page).heading.waitFor()
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name), key), { timeout: 60_000 })
      .not.toBeNull()

    await visit(page)
    await expect.poll(() => gate(page), { timeout: 60_000 }).toEqual({ paused: false, isHeld: true })
    expect(await popup(page).dialog.count()).toBe(0)

    // Eleven minutes later.
    await page.evaluate((name) => localStorage.setItem(name, String(Date.now() - 660_000)), key)
    await change('DELETE')
    await visit(page)
    await popup(page).heading.waitFor()
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull()
  })
})
