import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { findings } from '../support/axe.js'
import { launchChromium } from '../support/browser.js'
import { temporaryFolder } from '../support/demo.js'
import type { Tab } from '../support/engine.js'
import { testBrowser } from '../support/test-browser.js'

const token = 'a-token-of-our-own'
const folder = temporaryFolder()
let collector: RunningCollector

const surveys = [
  { id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order', contact: true },
  { id: 'list', scale: 'ease7', layout: 'vertical' },
  { id: 'nps', scale: 'nps' },
  { id: 'several', scale: 'effort-dimensions' },
  { id: 'words', scale: 'open' },
]

beforeAll(async () => {
  const projects = { shop: { config: { surveys } } }
  collector = await serve({ port: 0, host: '127.0.0.1', data: folder.path, projects, adminToken: token })
})
afterAll(async () => {
  await collector?.close()
  folder.remove()
})

const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(`${collector.url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json() as Promise<T>
}

interface Found {
  readonly records: readonly { readonly record: { readonly answers: object; readonly done: boolean } }[]
}

describe('the page of a survey in Chromium', () => {
  const browser = testBrowser(launchChromium)

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    await page.goto(`${collector.url}${path}`)
    return page
  }

  /** A picture for whoever looks at them. */
  async function picture(page: Page, name: string): Promise<void> {
    const to = process.env.EASEKIT_PICTURES
    if (to) await page.screenshot({ path: `${to}/${name}.png`, fullPage: true })
  }

  it('is answered without any script, from the link of a mail to the thanks, by keys alone', async () => {
    const wanted = { project: 'shop', survey: 'checkout', subject: 'T-1', channel: 'email' }
    const { address } = await ask<{ address: string }>('POST', '/v1/survey-links', wanted)
    const page = await open(`${new URL(address).pathname}?value=2`, { javaScriptEnabled: false })
    const chosen = page.getByRole('radio', { name: '2 of 7' })
    expect(await chosen.isChecked()).toBe(true)
    await chosen.focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: '3 of 7' }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByLabel('It took too long').check({ force: true })
    await page.getByLabel('Your comment').fill('Too many <fields>')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await page.goto(address.replace(new URL(address).origin, collector.url))
    await page.getByRole('heading', { name: 'already answered' }).waitFor()
    const { records } = await ask<Found>('GET', '/v1/records?project=shop&subject=T-1')
    expect(records.map(({ record }) => record)).toMatchObject([
      { done: true, answers: { effort: 3, reasons: ['slow'], comment: 'Too many <fields>' } },
    ])
  })

  it('counts one answer where somebody goes back and answers anew', async () => {
    const page = await open('/s/shop/list', { javaScriptEnabled: false })
    await page.getByRole('radio', { name: '7 of 7' }).check({ force: true })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Skip' }).waitFor()
    await page.goBack()
    await page.getByRole('radio', { name: '2 of 7' }).check({ force: true })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Skip' }).click()
    await page.getByRole('heading').waitFor()
    const { counts } = await ask<{ counts: { answered: number } }>('GET', '/v1/results?project=shop&survey=list')
    expect(counts.answered).toBe(1)
  })

  it('says by itself what is missing', async () => {
    const page = await open('/s/shop/checkout', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await page.locator('input:invalid').count()).toBe(7)
    expect(new URL(page.url()).pathname).toBe('/s/shop/checkout')
  })

  it.each(surveys.map(({ id }) => id))('has nothing that axe finds, and fits 320 pixels: %s', async (id) => {
    for (const [lang, colorScheme, width] of [
      ['en', 'light', 320],
      ['en', 'light', 1280],
      ['fa', 'dark', 320],
      ['de', 'dark', 1280],
    ] as const) {
      const options = { bypassCSP: true, colorScheme, viewport: { width, height: 700 } }
      const page = await open(`/s/shop/${id}?lang=${lang}&value=2`, options)
      const look = async (step: string): Promise<void> => {
        await picture(page, `${id}-${step}-${lang}-${colorScheme}-${width}`)
        const run = ((work: (...given: unknown[]) => unknown, ...given: unknown[]) =>
          page.evaluate(`(${work})(...${JSON.stringify(given)})`)) as Tab['run']
        expect([step, lang, await findings({ run } as Tab)]).toEqual([step, lang, []])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await look('question')
      const targets = await page
        .locator('label span')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]))
      for (const [wide = 0, high = 0] of targets) expect(Math.min(wide, high)).toBeGreaterThanOrEqual(36)
      for (const group of await page.locator('fieldset').all()) await group.locator('label').nth(1).click()
      await page.locator('button.main').click()
      await page.waitForLoadState()
      await look('next')
    }
  })

  it('breaks its own policy nowhere', async () => {
    const page = await (await browser.newContext()).newPage()
    const troubles: string[] = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('requestfailed', (request) => troubles.push(request.url()))
    await page.goto(`${collector.url}/s/shop/checkout`)
    await page.getByRole('radio', { name: '6 of 7' }).check({ force: true })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Skip' }).waitFor()
    expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([])
  })
})
