import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { type Taken, testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
const text = 'Two "payments" failed,\nsupport never answered 🙁'
let page: Page
let taken: () => readonly Taken[]

const kept = () =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes('unsent:'))
      .map((key) => localStorage[key]),
  )

beforeEach(async () => {
  taken = host.fromNow()
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  page.setDefaultTimeout(10_000)
})

async function write(url: string, subject = 'order-1') {
  await page.goto(url)
  await page.waitForFunction(() => 'EaseKit' in window)
  await command(page, 'trigger', 'paid', { subject })
  const shown = popup(page)
  await shown.point(/^3 of 7/).click()
  await shown.reason('Cost or fees').check()
  await shown.comment.fill(text)
  return shown
}

/** Asks without waiting for the end. */
const askAgain = (subject: string) =>
  page.evaluate((subject) => {
    const door = window as never as Record<string, (...given: unknown[]) => void>
    door.EaseKit?.('ask', 'checkout', { subject, force: true })
  }, subject)

describe('what was written and not sent', () => {
  it.each(['a reload', 'a page further on'])('is there after %s, in the same showing', async (way) => {
    const url = host.page({})
    const shown = await write(url)
    await expect.poll(kept).toHaveLength(1)
    if (way === 'a reload') await page.reload()
    else await page.goto(host.page({ body: '<h1>Account</h1>' }))
    expect(await shown.comment.inputValue()).toBe(text)
    expect(await shown.reason('Cost or fees').isChecked()).toBe(true)
    expect(await shown.heading.textContent()).not.toContain('Acme')
    expect(JSON.stringify(taken())).not.toContain('payments')
    await shown.comment.fill('Now it works')
    await shown.button('Send').click()
    await expect
      .poll(() => taken().find(({ done }) => done)?.answers)
      .toEqual({ effort: 3, reasons: ['cost'], comment: 'Now it works' })
    expect(new Set(taken().map(({ id }) => id)).size).toBe(1)
    expect(new Set(taken().map(({ context }) => `${context.page} ${context.subject}`)).size).toBe(1)
    expect(await kept()).toEqual([])
    await page.reload()
    await page.waitForFunction(() => 'EaseKit' in window)
    expect(await page.locator('ease-kit').count()).toBe(0)
  })

  it('keeps no address of the person, which has a promise of its own', async () => {
    const { dialog } = await write(host.page({ survey: { contact: true } }))
    await dialog.locator('[part=contact] summary').click()
    await dialog.locator('[part=contact] [type=text]').fill('anna@shop.example')
    await expect.poll(async () => `${await kept()}`).toContain('payments')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('anna@')
  })

  it('of a question in free text is there after a reload', async () => {
    const url = host.page({ survey: { scale: 'open' } })
    await page.goto(url)
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    const { comment, button } = popup(page)
    await comment.fill(text)
    await expect.poll(kept).toHaveLength(1)
    await page.reload()
    expect(await comment.inputValue()).toBe(text)
    await button('Send').click()
    await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ comment: text })
    expect(new Set(taken().map(({ id }) => id)).size).toBe(1)
  })

  it.each(['Send', 'Skip', 'Close'])('is gone after "%s"', async (name) => {
    const shown = await write(host.page({ survey: { throttle: noThrottle } }))
    await expect.poll(kept).toHaveLength(1)
    await shown.button(name).click()
    await expect.poll(kept).toEqual([])
    if (name !== 'Send') expect(JSON.stringify(taken())).not.toContain('payments')
    await page.reload()
    await page.waitForFunction(() => 'EaseKit' in window)
    expect(await page.locator('ease-kit').count()).toBe(0)
    await askAgain('order-1')
    await shown.point(/^2 of 7/).click()
    expect(await shown.comment.inputValue()).toBe('')
    expect(await shown.reason('Cost or fees').isChecked()).toBe(false)
  })

  it.each([
    ['the same order', 'order-1', text],
    ['another order', 'order-2', ''],
  ])('and was closed with Escape, is there when %s is asked about, on any page', async (_, subject, value) => {
    const url = host.page({ survey: { throttle: noThrottle } })
    const shown = await write(url)
    await expect.poll(kept).toHaveLength(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await shown.dialog.waitFor({ state: 'detached' })
    await expect.poll(() => taken().some(({ done }) => done)).toBe(true)
    expect(JSON.stringify(taken())).not.toContain('payments')
    await page.reload()
    await page.waitForFunction(() => 'EaseKit' in window)
    // By itself nothing comes: the person has closed it.
    expect(await page.locator('ease-kit').count()).toBe(0)
    await askAgain(subject)
    await shown.point(/^2 of 7/).click()
    await shown.button('Send').waitFor()
    await expect.poll(() => shown.comment.inputValue()).toBe(value)
  })

  it.each([
    ['nothing may be stored', { storage: 'memory' }],
    ['consent is awaited', { consent: 'required' }],
  ])('stays in the page where %s', async (_, options) => {
    const shown = await write(host.page({ options, survey: { throttle: noThrottle } }))
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await shown.dialog.waitFor({ state: 'detached' })
    await askAgain('order-1')
    await shown.point(/^2 of 7/).click()
    await expect.poll(() => shown.comment.inputValue()).toBe(text)
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
  })

  it('leaves the device when consent is withdrawn', async () => {
    await write(host.page({ survey: { throttle: noThrottle } }))
    await expect.poll(kept).toHaveLength(1)
    await command(page, 'setConsent', { storage: false })
    expect(await kept()).toEqual([])
  })

  it('is not shown by a second tab while the first is open', async () => {
    const url = host.page({})
    await write(url)
    await expect.poll(kept).toHaveLength(1)
    const other = await page.context().newPage()
    await other.goto(url)
    await other.waitForFunction(() => 'EaseKit' in window)
    await expect
      .poll(async () => JSON.stringify(await command(other, 'explain', 'checkout')))
      .toContain('checkout not shown: another-tab')
    expect(await other.locator('ease-kit').count()).toBe(0)
    expect(await kept()).toHaveLength(1)
  })

  it('is forgotten after ten minutes', async () => {
    const url = host.page({})
    await write(url)
    await expect.poll(kept).toHaveLength(1)
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((key) => key.includes('unsent:'))) {
        localStorage[key] = JSON.stringify({ ...JSON.parse(localStorage[key]), at: Date.now() - 601_000 })
      }
    })
    await page.reload()
    await expect.poll(kept).toEqual([])
    expect(await page.locator('ease-kit').count()).toBe(0)
  })
})
