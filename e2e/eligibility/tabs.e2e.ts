import { type Browser, type BrowserContext, firefox, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enginePath, launchChromium } from '../support/browser.js'
import { type Host, startHost } from '../support/host-page.js'

let host: Host

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.stop())

/** Browsers that can open many tabs in one profile under their driver. */
const launch = {
  chromium: launchChromium,
  firefox: () =>
    firefox.launch({ channel: 'moz-firefox', executablePath: enginePath('firefox') } as Parameters<
      typeof firefox.launch
    >[0]),
}
const tabCount = 20
/** Twenty orders, so that nothing but the tabs' agreement keeps nineteen of them quiet. */
const survey = { throttle: { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 } }
const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => !!document.querySelector('ease-kit')?.shadowRoot?.querySelector('[role=dialog]'))
const isHeld = (page: Page): Promise<boolean> => page.evaluate('held.length > 0')
const head =
  '<script>held = []; (EaseKit = function () { (EaseKit.q = EaseKit.q || []).push(arguments) })("on", "held", ({ reason }) => held.push(reason))</script>'

/** Opens twenty tabs of one site and lets an order happen in all of them at the same moment. */
async function fireInAll(context: BrowserContext, address: string): Promise<Page[]> {
  const pages = await Promise.all(
    Array.from({ length: tabCount }, async () => {
      const page = await context.newPage()
      await page.goto(address)
      await page.waitForFunction(() => 'ready' in (window as never as { EaseKit: object }).EaseKit)
      return page
    }),
  )
  const at = Date.now() + 1500
  await Promise.all(
    pages.map((page, index) =>
      page.evaluate(
        ([at, id]) => {
          setTimeout(() => dispatchEvent(new CustomEvent('paid', { detail: { id } })), at - Date.now())
        },
        [at, index] as const,
      ),
    ),
  )
  return pages
}

const noLocks = '<script>Object.defineProperty(navigator, "locks", { value: undefined })</script>'

describe.each(['chromium', 'firefox'] as const)('twenty tabs where an order happens at once, in %s', (name) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch[name]()
  })
  afterAll(() => browser.close())

  it.each([
    ['with Web Locks', ''],
    ['without, as on pages without https', noLocks],
  ])('ask in exactly one, %s', async (_, locks) => {
    const context = await browser.newContext()
    const pages = await fireInAll(context, host.page({ head: locks + head, survey }))
    const isDecided = async (page: Page): Promise<boolean> => (await isOpen(page)) || isHeld(page)
    await expect
      .poll(async () => (await Promise.all(pages.map(isDecided))).every(Boolean), { timeout: 60_000 })
      .toBe(true)
    const open = await Promise.all(pages.map(isOpen))
    expect(open.filter(Boolean)).toHaveLength(1)
    const reasons = await Promise.all(pages.map((page) => page.evaluate('held.join()')))
    expect(reasons.filter((one) => one === 'another-tab')).toHaveLength(tabCount - 1)
    await context.close()
  })
})
