import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { noDialogs, openDialogs } from '../support/dialogs.js'
import { testHost } from '../support/host-page.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
const body =
  '<div id="app"></div><main><h1>Thank you</h1><p>It is on its way. <a href="/orders">Your orders</a></p></main>'

const open = async (code: string) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: 'e2e' },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(15_000)
  await page.goto(
    host.page({
      body: code.includes("#app')")
        ? body
            .replace('<main>', '')
            .replace('<div id="app"></div>', '<div id="app"><main>')
            .replace('</main>', '</main></div>')
        : body,
    }),
  )
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  await page.waitForFunction(() => 'EaseKit' in window && 'openIt' in window)
  const tell = (name: 'openIt' | 'closeIt') =>
    page.evaluate((name) => (window as never as Record<string, () => unknown>)[name]?.(), name)
  return { page, shown: popup(page), openIt: () => tell('openIt'), closeIt: () => tell('closeIt') }
}

describe('the survey waits', () => {
  it.each(openDialogs)('while there is $name, and comes when it is closed', async ({ code }) => {
    const { page, shown, openIt, closeIt } = await open(code)
    await openIt()
    await command(page, 'trigger', 'paid')
    // Longer than the delay between two looks, so that at least one look has found the dialog.
    await page.waitForTimeout(700)
    expect(await shown.dialog.count()).toBe(0)
    await closeIt()
    await shown.point(/^5 of 7/).click()
    await shown.button('Skip').click()
  })
})

describe('the survey comes', () => {
  it.each(noDialogs)('beside %s', async (_, markup) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(
      host.page({ body: markup.includes('<main>') ? markup : `<main><h1>Thanks</h1><p>Text</p></main>${markup}` }),
    )
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    await popup(page)
      .point(/^5 of 7/)
      .click()
  })
})

// A native popover closes at any tap outside of it; no page can keep a browser from that.
describe('a dialog that opens while the survey is there', () => {
  it.each(openDialogs.filter(({ name, code }) => code.includes('typed') && !name.includes('native popover')))(
    'stays open, with its text, at a tap on a point: $name',
    async ({ name, code }) => {
      const { page, shown, openIt } = await open(code)
      await command(page, 'trigger', 'paid')
      await shown.dialog.waitFor()
      await openIt()
      await page.locator('#typed').fill('My address')
      const point = shown.point(/^5 of 7/)
      // What lies in the top layer lies over the survey as well.
      if (!name.includes('native dialog')) await point.click({ timeout: 5000 }).catch(() => {})
      expect(await page.locator('#typed').inputValue()).toBe('My address')
      expect(await page.locator('#typed').isVisible()).toBe(true)
    },
  )
})
