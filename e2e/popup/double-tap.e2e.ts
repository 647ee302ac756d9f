import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()

const open = (more = {}): Promise<Page> =>
  browser.newPage({ viewport: { width: 390, height: 700 }, hasTouch: true, reducedMotion: 'reduce', ...more })

/** The middle of a control. */
async function middle(control: ReturnType<Page['locator']>) {
  const { x, y, width, height } = (await control.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return [x + width / 2, y + height / 2] as const
}

/**
 * Stretches what a new step waits before it takes a tap, as a busy machine may bring the second half of a double tap late.
 * Returns what ends that.
 */
async function stretchRest(page: Page): Promise<() => Promise<unknown>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Animation.enable')
  const rate = (playbackRate: number) => devtools.send('Animation.setPlaybackRate', { playbackRate })
  await rate(0.01)
  return () => rate(1)
}

describe('a double tap', () => {
  it.each(['Yes', 'No'])('on "%s" answers once and skips no reason', async (word) => {
    const taken = host.fromNow()
    const page = await open()
    const shown = await ask(page, host.page({ survey: { scale: 'binary' } }))
    const place = await middle(shown.point(word))
    await shown.point(word).hover()
    const endRest = await stretchRest(page)
    await page.touchscreen.tap(...place)
    await page.touchscreen.tap(...place)
    await page.touchscreen.tap(...place)
    await shown.button('Skip').waitFor()
    await endRest()
    await shown.reason('Cost or fees').tap()
    await shown.button('Send').tap()
    await expect
      .poll(() => taken().find(({ done }) => done)?.answers)
      .toEqual({ effort: word === 'Yes' ? 1 : 0, reasons: ['cost'] })
  })

  it.each(['Skip', 'Send'])('on "%s" leaves the way out that the thanks offer', async (word) => {
    const page = await open()
    const recovery = { label: 'Talk to us', url: '/talk' }
    const shown = await ask(page, host.page({ survey: { recovery } }))
    await shown.point(/^1 of 7/).tap()
    const place = await middle(shown.button(word))
    await shown.button(word).hover()
    await stretchRest(page)
    await page.touchscreen.tap(...place)
    await page.touchscreen.tap(...place)
    await page.touchscreen.tap(...place)
    await shown.dialog.getByRole('link').waitFor()
    expect(await shown.dialog.getByRole('link').isVisible()).toBe(true)
    expect(page.context().pages()).toHaveLength(1)
  })

  it('of a mouse counts as one', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 }, hasTouch: false })
    const shown = await ask(page, host.page({ survey: { scale: 'binary' } }))
    // By the mouse itself: the point is gone when its second half comes, which the locator's check does not forgive.
    await shown.point('Yes').hover()
    await stretchRest(page)
    await page.mouse.dblclick(...(await middle(shown.point('Yes'))))
    await page.mouse.dblclick(...(await middle(shown.button('Skip'))))
    expect(await shown.button('Skip').isVisible()).toBe(true)
  })

  it('on "Change" opens the points and hits none of those that come under the pointer', async () => {
    const taken = host.fromNow()
    const page = await open({ viewport: { width: 1280, height: 800 }, hasTouch: false })
    const shown = await ask(page, host.page({ survey: { scale: 'binary' } }))
    await shown.point('No').click()
    const change = page.locator('ease-kit [part=answer] summary')
    await change.hover()
    const { x = 0, y = 0, width = 0, height = 0 } = (await change.boundingBox()) ?? {}
    const endRest = await stretchRest(page)
    await page.mouse.dblclick(x + width * 0.8, y + height / 2)
    await shown.point('Yes').waitFor()
    await endRest()
    await shown.button('Send').click()
    await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ effort: 0 })
  })

  it('counts as one where the page keeps the browser busy between its halves', async () => {
    const page = await open()
    const shown = await ask(page, host.page({ survey: { scale: 'binary' } }))
    await page.evaluate(() =>
      (window as never as Record<string, (...given: unknown[]) => void>).EaseKit?.('on', 'answered', () => {
        const end = performance.now() + 700
        while (performance.now() < end);
      }),
    )
    const [x, y] = await middle(shown.point('Yes'))
    await shown.point('Yes').hover()
    const endRest = await stretchRest(page)
    const devtools = await page.context().newCDPSession(page)
    const half = (type: 'touchStart' | 'touchEnd') =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? [{ x, y }] : [] })
    await Promise.all([half('touchStart'), half('touchEnd'), half('touchStart'), half('touchEnd')])
    await shown.button('Skip').waitFor()
    expect(await shown.button('Skip').isVisible()).toBe(true)
    await endRest()
    await shown.button('Skip').tap()
  })
})

describe('a tap that was meant for the page', () => {
  it('answers nothing where the question comes under the finger', async () => {
    const page = await open()
    await page.goto(host.page())
    const shown = await ask(page, host.page())
    const place = await middle(shown.point(/^4 of 7/))
    await shown.button('Close').tap()
    await shown.dialog.waitFor({ state: 'detached' })
    const endRest = await stretchRest(page)
    const again = await ask(page, host.page({ survey: { throttle: noThrottle } }))
    await page.touchscreen.tap(...place)
    expect(await again.point(/^4 of 7/).isChecked()).toBe(false)
    await endRest()
    await again.point(/^4 of 7/).tap()
    await again.button('Skip').waitFor()
  })
})
