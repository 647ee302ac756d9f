import { spawnSync } from 'node:child_process'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { testHost } from '../support/host-page.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { type Probe, probe } from './probe.js'

declare const window: Window & { probe: Probe }

const browser = testBrowser()
const host = testHost({ compress: true })
let context: BrowserContext
let page: Page
const requests: string[] = []

beforeEach(async () => {
  requests.length = 0
  context = await browser.newContext({ locale: 'en-GB' })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.addInitScript(probe)
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
})

/** What `npm run size` says, by the name of the row. */
function sizes(): Map<string, number> {
  const { stdout } = spawnSync(process.execPath, ['scripts/size.mjs', '--json'], { encoding: 'utf8' })
  const rows = JSON.parse(stdout) as { name: string; brotli: number }[]
  return new Map(rows.map(({ name, brotli }) => [name, brotli]))
}

/** Bytes of all scripts that the page has fetched so far, without headers, and how many bytes of headers came on top. */
const transferred = (): Promise<{ body: number; headers: number; files: number }> =>
  page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const mine = scripts.filter(({ name }) => name.endsWith('.js'))
    return {
      body: mine.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      headers: mine.reduce((sum, { transferSize, encodedBodySize }) => sum + transferSize - encodedBodySize, 0),
      files: mine.length,
    }
  })

const quietSurvey = { on: [{ type: 'checkout' }, { type: 'event', name: 'paid' }] }
const answerOnce = async (): Promise<void> => {
  const ask = popup(page)
  await page.evaluate(() => dispatchEvent(new CustomEvent('paid', { detail: { id: 'order-1' } })))
  await ask.point(/^6 of 7/).click()
  await ask.button('Send').click()
  await expect.poll(() => ask.heading.textContent()).toBe('Thank you!')
}

// How long it takes is for `npm run bench`.
describe('what a page pays', () => {
  it('transfers what the sizes say, and no file more', async () => {
    const size = sizes()
    await page.goto(host.page(), { waitUntil: 'networkidle' })
    const idle = await transferred()
    expect(idle).toMatchObject({ body: size.get('easekit.js'), files: 1 })
    await answerOnce()
    const whole = await transferred()
    expect(whole.body).toBe(size.get('ces2 in English, all that is loaded'))
    // What the browser counts for the headers of a file.
    expect(whole.headers).toBeLessThanOrEqual(whole.files * 300)
  })

  it('fetches one file, keeps nothing and comes to rest where nothing fires', async () => {
    await page.goto(host.page({ survey: quietSurvey }), { waitUntil: 'networkidle' })
    // For some seconds it looks for what the page may still bring, ever less often.
    await expect.poll(() => page.evaluate(() => window.probe.timers.size), { timeout: 20_000 }).toBe(0)
    expect(requests).toEqual([expect.stringContaining('/page-'), '/easekit.js'])
    const left = await page.evaluate(async () => ({
      isRunning: typeof (window as never as { EaseKit: unknown }).EaseKit,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }))
    expect(left).toEqual({ isRunning: 'function', local: 0, session: 0, databases: 0 })
    expect(await context.cookies()).toEqual([])
    // And this is how a timer would be noticed.
    const isWatched = page.evaluate(() => setTimeout(() => {}, 60_000) && window.probe.timers.size)
    expect(await isWatched).toBe(1)
  })

  it('shifts nothing of the page while it asks', async () => {
    await page.goto(host.page(), { waitUntil: 'networkidle' })
    // First that a shift would be noticed.
    await page.evaluate(() => document.body.prepend(document.createElement('hr')))
    await expect.poll(() => page.evaluate(() => window.probe.shift)).toBeGreaterThan(0)
    await page.goto(host.page(), { waitUntil: 'networkidle' })
    await answerOnce()
    await page.keyboard.press('Escape')
    await popup(page).dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.probe.shift)).toBe(0)
  })
})
