import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { temporaryFolder } from '../support/demo.js'
import { testBrowser } from '../support/test-browser.js'
import { surveysRig } from './surveys-rig.js'

const adminToken = 'surveys-page-token-0123'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = process.env.EASEKIT_PICTURES
const browser = testBrowser()
const folder = temporaryFolder()
let collector: RunningCollector

beforeAll(async () => {
  const { beside } = await surveysRig(adminToken)
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: ['shop'],
    adminToken,
    assets: 'packages/widget/dist/cdn',
    beside,
  })
})

afterAll(async () => {
  await collector?.close()
  folder.remove()
})

const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, never>> => {
  const response = await fetch(`${collector.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${adminToken}`, 'If-Match': '*' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}
const publish = (surveys: readonly object[], page: object = {}) =>
  ask('PUT', '/v1/definitions?project=shop', { surveys, page })
const served = () => ask('GET', '/v1/config?project=shop')

async function open(query = '', options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security|Trusted|easekit/i.test(message.text()))
      troubles.push(message.text())
  })
  await page.goto(`${collector.url}/rig${query}`)
  await page.locator('.surveys-page').waitFor()
  return { page, troubles }
}

/** The survey in the preview, whichever frame is shown just now. */
const previewed = async (page: Page): Promise<string> => {
  const frame: Frame | undefined = page.frames().find((one) => one.url().includes('/dashboard/preview'))
  const question = frame?.locator('h2').first()
  const text = await question?.textContent({ timeout: 1000 }).catch(() => '')
  return text?.replace(/[\u2068\u2069]/g, '') ?? ''
}

const finds = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has put itself there.
    const { violations } = await (window as any).axe.run(document, { iframes: false })
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html])
  })
}

describe('the page of surveys', () => {
  it('makes a survey, shows the real widget beside the form, publishes it, and goes back', async () => {
    const { page, troubles } = await open()
    await page.getByLabel('Id of the new survey').fill('checkout')
    await page.getByRole('button', { name: 'New survey' }).click()
    await page.getByLabel('Name of the company').fill('Acme')
    await expect.poll(() => previewed(page), { timeout: 60_000 }).toContain('Acme made it easy')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Version 1 is published.').waitFor()
    expect(await served()).toMatchObject({ surveys: [{ id: 'checkout', scale: 'ces2', company: 'Acme' }] })

    await page.getByLabel('every language').first().fill('It was great to pay.')
    await page.locator('.field', { hasText: 'Question in your own words' }).locator('.findings').waitFor()
    await page.getByText('begins a new series').waitFor()
    await expect.poll(() => previewed(page), { timeout: 60_000 }).toBe('It was great to pay.')
    await page.getByRole('button', { name: 'Desktop' }).click()
    await expect.poll(() => previewed(page), { timeout: 60_000 }).toBe('It was great to pay.')
    await page.getByLabel('First day').fill('2026-12-01')
    await page.getByLabel('What for').fill('a try')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Version 2 is published.').waitFor()
    expect(await served()).toMatchObject({
      surveys: [{ question: 'It was great to pay.', schedule: { from: '2026-12-01' } }],
    })

    await page.getByRole('button', { name: 'Go back to it Version 1' }).click()
    await page.getByText('Version 3 is published.').waitFor()
    expect(JSON.stringify(await served())).not.toContain('great to pay')
    await page.getByRole('button', { name: 'What it changed Version 2' }).click()
    await page.locator('.history ins', { hasText: 'It was great to pay.' }).waitFor()
    expect(troubles).toEqual([])
  })

  it('tells what no page could start, beside the field, and publishes nothing of it', async () => {
    await publish([{ id: 'checkout', scale: 'ces2', on: [{ type: 'event', name: 'paid' }] }])
    const { page } = await open()
    await page.getByRole('button', { name: 'Edit checkout' }).click()
    await page.getByLabel('What it waits for').fill('')
    const finding = page.locator('.field', { hasText: 'Triggers' }).locator('.findings .error')
    await finding.waitFor()
    expect(await finding.textContent()).toContain('on[0].name is missing')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Nothing was published').waitFor()
    expect(await served()).toMatchObject({ surveys: [{ on: [{ name: 'paid' }] }] })
  })

  it('pauses what it has published, and what stands in a page', async () => {
    await publish([{ id: 'checkout', scale: 'ces2' }])
    const { page } = await open()
    await page.getByRole('button', { name: 'Pause checkout' }).click()
    await page.getByRole('button', { name: 'Let it ask again checkout' }).waitFor()
    expect(await served()).toEqual({ surveys: [] })
    await page.getByLabel('Pause a survey that stands in a page').fill('inline-one')
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await page.getByRole('button', { name: 'Let it ask again inline-one' }).click()
    await page.getByRole('button', { name: 'Let it ask again checkout' }).click()
    await page.getByRole('button', { name: 'Pause checkout' }).waitFor()
    expect(await served()).toMatchObject({ surveys: [{ id: 'checkout' }] })
  })

  it('does not write over what somebody else has published', async () => {
    await publish([{ id: 'checkout', scale: 'ces2' }])
    const { page } = await open()
    await page.getByRole('button', { name: 'Edit checkout' }).click()
    await page.getByLabel('Name of the company').fill('Mine')
    await publish([{ id: 'checkout', scale: 'ces2', company: 'Theirs' }])
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('button', { name: 'Load it' }).click()
    await expect.poll(() => page.getByLabel('Name of the company').inputValue()).toBe('Theirs')
    expect(await served()).toMatchObject({ surveys: [{ company: 'Theirs' }] })
  })

  it.each([
    ['en', 1280, 'light'],
    ['en', 375, 'dark'],
    ['fa', 375, 'light'],
    ['de', 1280, 'dark'],
    ['ru', 375, 'light'],
  ] as const)(
    'axe finds nothing in %s, %i px wide, %s, and nothing is wider than the screen',
    async (language, width, colorScheme) => {
      await publish([
        {
          id: 'checkout',
          scale: 'ces2',
          question: { en: 'It was great to pay.', fa: 'پرداخت برایم آسان بود.' },
          on: [{ type: 'checkout' }, { type: 'event', name: 'paid' }],
          why: { reasons: [{ id: 'fees', label: 'Fees' }] },
        },
      ])
      const { page } = await open(`?lang=${language}`, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      })
      const picture = async (state: string): Promise<void> => {
        if (pictures) await page.screenshot({ path: `${pictures}/${language}-${width}-${state}.png`, fullPage: true })
      }
      const check = async (state: string): Promise<void> => {
        expect([state, await finds(page)]).toEqual([state, []])
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        )
        expect([state, isWide]).toEqual([state, false])
        await picture(state)
      }
      await check('list')
      await page.locator('.survey-list button').first().click()
      await page.locator('.survey-form').waitFor()
      await page.locator('#field-company').fill('Acme')
      await page.locator('.publish .findings, .publish .changes').first().waitFor()
      await expect.poll(() => previewed(page), { timeout: 60_000 }).not.toBe('')
      await check('form')
    },
  )
})
