import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command } from './support/command.js'
import { type Demo, startDemo, temporaryFolder } from './support/demo.js'
import { popup } from './support/popup.js'
import { rows } from './support/rows.js'
import { buy, chat } from './support/shop.js'
import { testBrowser } from './support/test-browser.js'

const browser = testBrowser()
let demo: Demo
let context: BrowserContext
let page: Page
const troubles: string[] = []
const folder = temporaryFolder()
const environment = { PORT: '0', EASEKIT_DATA: folder.path }

beforeAll(async () => {
  demo = await startDemo(environment)
})

afterAll(async () => {
  await demo?.stop()
  folder.remove()
})

beforeEach(async () => {
  troubles.length = 0
  context = await browser.newContext({ locale: 'en-GB' })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
})

const rowOf = (subject: string) => rows(folder.path).find(({ context }) => context.subject === subject)
const arrived = (subject: string, part: object, timeout = 10_000) =>
  expect.poll(() => rowOf(subject), { timeout }).toMatchObject(part)

describe('the main job', () => {
  it('leads from an order to a score on the dashboard, by keyboard', async () => {
    const dashboard = await context.newPage()
    await dashboard.goto(demo.dashboard)

    const order = await buy(page, demo.url)
    const ask = popup(page)
    await ask.heading.waitFor()
    expect((await ask.heading.textContent())?.replace(/[\u2068\u2069]/g, '')).toBe(
      'Papermoor made it easy for me to handle my order.',
    )
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

    await ask.point(/^1 of 7/).focus()
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
    expect(await ask.focused()).toBe('6 of 7, Agree')
    await page.keyboard.press('Enter')
    await expect.poll(() => ask.heading.textContent()).toBe('What made it easy?')
    await arrived(order, { done: 0, answers: { effort: 6 } })

    // Over the answer, which could be changed here, to the first reason.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await ask.comment.focus()
    await page.keyboard.type('The code field was hard to find, write to ann@mail.example')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => ask.heading.textContent()).toBe('Thank you!')
    await arrived(order, {
      done: 1,
      survey: 'checkout@1',
      answers: { effort: 6, reasons: ['few-steps'], comment: 'The code field was hard to find, write to [email]' },
      context: { state: 'completed', scale: 'ces2@1', trigger: 'order-placed', source: 'ga4', locale: 'en' },
    })
    await ask.dialog.waitFor({ state: 'detached' })

    await dashboard.getByText('The code field was hard to find').waitFor()
    expect(await dashboard.locator('body').textContent()).toMatch(/6\.00?/)
    expect(troubles).toEqual([])
  })

  it('asks after a support chat', async () => {
    await page.goto(`${demo.url}/shop/`)
    await chat(page)
    const ask = popup(page)
    await ask.heading.waitFor()
    expect(await ask.heading.textContent()).toBe('Overall, how difficult or easy was it to handle your request?')
    await ask.point(/^7 of 7, Very easy/).click()
    await ask.button('Skip').click()
    await expect
      .poll(() => rows(folder.path).find(({ survey }) => survey === 'support@1'), { timeout: 10_000 })
      .toMatchObject({ done: 1, answers: { effort: 7 }, context: { scale: 'ease7@1', trigger: 'chat-ended' } })
    expect(troubles).toEqual([])
  })

  it('does not ask again when the thank-you page is loaded again', async () => {
    const order = await buy(page, demo.url)
    const ask = popup(page)
    await ask.heading.waitFor()
    await page.keyboard.press('Escape')
    await ask.dialog.waitFor({ state: 'detached' })
    await arrived(order, { done: 0, context: { state: 'dismissed' } })
    await page.reload()
    // The refusal is what to wait for; that nothing appears could otherwise only be slept for.
    await expect
      .poll(async () => JSON.stringify(await command(page, 'explain', 'checkout')))
      .toContain('checkout not shown: subject')
    expect(await ask.dialog.count()).toBe(0)
    expect(rows(folder.path).filter(({ context }) => context.subject === order)).toHaveLength(1)
  })

  it('delivers once an answer that was given while the collector was down', async () => {
    const order = await buy(page, demo.url)
    const ask = popup(page)
    await ask.heading.waitFor()
    await arrived(order, { answers: {} })
    const { port } = new URL(demo.url)
    await demo.stop('SIGKILL')
    await ask.point(/^3 of 7/).click()
    await ask.comment.fill('The payment page hung')
    await ask.button('Send').click()
    await expect.poll(() => ask.heading.textContent()).toBe('Thank you!')
    demo = await startDemo({ ...environment, PORT: port })
    await arrived(order, { done: 1, answers: { effort: 3, comment: 'The payment page hung' } })
    expect(rows(folder.path).filter(({ context }) => context.subject === order)).toHaveLength(1)
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ek:'))))
      .toEqual([])
  })

  it('delivers from the next page what the page of the order could not', async () => {
    const order = await buy(page, demo.url)
    const ask = popup(page)
    await ask.heading.waitFor()
    await arrived(order, { answers: {} })
    const { port } = new URL(demo.url)
    await demo.stop('SIGKILL')
    await ask.point(/^2 of 7/).click()
    // In which words depends on what was fetched before the end of the collector.
    await expect.poll(() => ask.heading.textContent()).toMatch(/^What/)
    await page.close()
    demo = await startDemo({ ...environment, PORT: port })
    page = await context.newPage()
    await page.goto(`${demo.url}/shop/`)
    // The page died with the answer on its way: its claim on the answer ends after twenty seconds.
    await arrived(order, { answers: { effort: 2 } }, 30_000)
  })

  it('shows the owner every survey at once with ?easekit=test, and counts no answer to it', async () => {
    const counts = async (): Promise<{ answered: number }> => {
      const { origin, hash } = new URL(demo.dashboard)
      const headers = { authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}` }
      const response = await fetch(`${origin}/v1/results?project=demo&survey=checkout`, { headers })
      return ((await response.json()) as { counts: { answered: number } }).counts
    }
    const before = await counts()
    expect(before.answered).toBeGreaterThan(0)
    await page.goto(`${demo.url}/shop/?easekit=test`)
    const ask = popup(page)
    await ask.heading.waitFor()
    expect(await ask.dialog.evaluate((card) => getComputedStyle(card, '::before').content)).toBe(
      '"Test – this answer does not count"',
    )
    await ask.point(/^1 of 7/).click()
    await ask.button('Skip').click()
    await ask.button('Close').click()
    await expect.poll(() => ask.heading.textContent()).toMatch(/your request/)
    await ask.button('Close').click()
    const ofTest = () => rows(folder.path).filter(({ context }) => context.test)
    await expect
      .poll(() =>
        ofTest()
          .map(({ survey }) => survey)
          .sort(),
      )
      .toEqual(['checkout@1', 'support@1'])
    expect(ofTest().find(({ survey }) => survey === 'checkout@1')?.answers).toMatchObject({ effort: 1 })
    expect(await counts()).toEqual(before)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':asked:')))).toEqual([])
  })

  it('asks a Persian reader from right to left', async () => {
    const order = await buy(page, demo.url, 'fa')
    const ask = popup(page)
    await ask.heading.waitFor()
    const first = await ask.point(/^۱ از ۷/).boundingBox()
    const last = await ask.point(/^۷ از ۷/).boundingBox()
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY)
    await ask.point(/^۱ از ۷/).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await arrived(order, { answers: { effort: 2 }, context: { locale: 'fa', direction: 'ease-up' } })
    expect(troubles).toEqual([])
  })

  it('tells a mistaken configuration in the console and leaves the page alone', async () => {
    await page.route('**/shop/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('"id": "checkout"', '"id": "check out"')
      await route.fulfill({ response, body })
    })
    await page.goto(`${demo.url}/shop/`)
    await expect
      .poll(() => troubles)
      .toEqual(['[easekit] surveys[0].id is "check out", expected 1 to 64 letters, digits, "_", "-" or "."'])
    await chat(page)
    await popup(page).heading.waitFor()
  })
})
