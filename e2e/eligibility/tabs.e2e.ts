import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { launchChromium, launchFirefox } from '../support/browser.js'
import { isFull } from '../support/full.js'
import { testHost } from '../support/host-page.js'
import { isOpen } from '../support/is-open.js'
import { noThrottle } from '../support/no-throttle.js'
import { testBrowser } from '../support/test-browser.js'

const host = testHost()

/** Browsers that can open many tabs in one profile under their driver. */
const launch = { chromium: launchChromium, firefox: launchFirefox }
/** An order of its own in every tab, so that nothing but the tabs' agreement keeps all but one of them quiet. */
const survey = { throttle: noThrottle }
const isHeld = (page: Page): Promise<boolean> => page.evaluate('held.length > 0')
const head =
  '<script>held = []; (EaseKit = function () { (EaseKit.q = EaseKit.q || []).push(arguments) })("on", "held", ({ reason }) => held.push(reason))</script>'

/** Opens tabs of one site and lets an order happen in all of them at the same moment. */
async function fireInAll(context: BrowserContext, addresses: readonly string[]): Promise<Page[]> {
  const pages = await Promise.all(
    addresses.map(async (address) => {
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

describe.each(['chromium', 'firefox'] as const)('tabs where an order happens at once, in %s', (name) => {
  // A tab takes Firefox a second; a few show what is its own, the locks and the stores that tabs share.
  const tabCount = isFull || name === 'chromium' ? 20 : 6
  const browser = testBrowser(launch[name])

  it.each([
    ['with Web Locks', '', ['shop']],
    ['without, as on pages without https', noLocks, ['shop']],
    ['whatever their projects', '', ['shop', 'portal', 'blog']],
    ['whatever their projects, without Web Locks', noLocks, ['shop', 'portal', 'blog']],
  ])('ask in exactly one, %s', async (_, locks, projects) => {
    const context = await browser.newContext()
    const addresses = projects.map((project) => host.page({ head: locks + head, survey, options: { project } }))
    const pages = await fireInAll(
      context,
      Array.from({ length: tabCount }, (_, index) => `${addresses[index % addresses.length]}`),
    )
    const isDecided = async (page: Page): Promise<boolean> => (await page.evaluate(isOpen)) || isHeld(page)
    await expect
      .poll(async () => (await Promise.all(pages.map(isDecided))).every(Boolean), { timeout: 60_000 })
      .toBe(true)
    const open = await Promise.all(pages.map((page) => page.evaluate(isOpen)))
    expect(open.filter(Boolean)).toHaveLength(1)
    const reasons = await Promise.all(pages.map((page) => page.evaluate('held.join()')))
    expect(reasons.filter((one) => one === 'another-tab')).toHaveLength(tabCount - 1)
  })
})
