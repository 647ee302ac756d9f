import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { temporaryFolder } from '../support/demo.js'
import { rows } from '../support/rows.js'
import { type Chromium, startChromium } from '../transport/rig/chromium.js'

const folder = temporaryFolder()
let collector: RunningCollector
let browser: Chromium

async function startCollector(port: number): Promise<void> {
  const surveys = [{ id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order' }]
  const projects = { shop: { config: { surveys }, attributes: ['kiosk'] } }
  collector = await serve({
    port,
    host: '127.0.0.1',
    data: folder.path,
    projects,
    adminToken: 'a-token-of-our-own',
    rateLimit: false,
  })
}

beforeAll(async () => {
  await startCollector(0)
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.stop()
  await collector?.close()
  folder.remove()
})

const path = '/s/shop/checkout?kiosk=door-2&lang=en'

/** Opens the kiosk; resolves with what the page has complained of. */
async function open(): Promise<{ page: Page; complaints: string[] }> {
  const { page } = await browser.open()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(`${error}`))
  await page.goto(collector.url + path)
  return { page, complaints }
}

/** Resolves when the device could do without a network. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration(location.href))?.active))

async function rate(page: Page, point: number): Promise<void> {
  await page.getByRole('radio', { name: `${point} of 7` }).check({ force: true })
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('button', { name: 'Skip' }).waitFor()
}

async function answer(page: Page, point: number, comment: string): Promise<void> {
  await rate(page, point)
  await page.getByLabel('Your comment').fill(comment)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
}

describe('a kiosk without a network', () => {
  it('goes on asking over reloads and restarts, and delivers each answer once, with the time of it', async () => {
    const { page: first, complaints } = await open()
    await expect.poll(() => isKept(first)).toBe(true)
    expect(complaints.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([])

    await browser.context().setOffline(true)
    const begun = Date.now()
    await answer(first, 2, 'too slow')
    // By itself, for the next person.
    await first.getByRole('radio').first().waitFor()
    await answer(first, 6, 'quick')
    await first.reload()
    await rate(first, 5)

    const port = Number(new URL(collector.url).port)
    await collector.close()
    await browser.quit()
    await browser.relaunch()
    const { page: second } = await open()
    await answer(second, 7, 'again')
    const ended = Date.now()
    expect(rows(folder.path)).toEqual([])

    await startCollector(port)
    const { page: third } = await open()
    await answer(third, 1, 'online')
    const kept = () => rows(folder.path).sort((one, other) => one.at - other.at)
    await expect.poll(() => kept().length, { timeout: 60_000 }).toBe(5)
    expect(kept().map(({ answers, done }) => [answers.effort, answers.comment, done])).toEqual([
      [2, 'too slow', 1],
      [6, 'quick', 1],
      [5, undefined, 0],
      [7, 'again', 1],
      [1, 'online', 1],
    ])
    for (const { at, context } of kept().slice(0, 4)) {
      expect(at).toBeGreaterThanOrEqual(begun)
      expect(at).toBeLessThanOrEqual(ended)
      expect(context).toMatchObject({ channel: 'kiosk', source: 'hosted', attributes: { kiosk: 'door-2' } })
      expect(context).not.toHaveProperty('tookMs')
    }
  })
})
