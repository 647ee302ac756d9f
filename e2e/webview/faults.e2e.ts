import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/engine.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { testEngine } from '../support/test-engine.js'
import { type App, type AppParts, type Tamper, testRig } from './app-rig.js'

const browser = testBrowser()
const rig = testRig()
let page: Page
let app: App
let serial = 0
const troubles: string[] = []

beforeEach(async () => {
  troubles.length = 0
  page = await browser.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => troubles.push(String(error)))
})

afterEach(() => app?.host.stop())

const typeOf = (text: string): string => JSON.parse(text).type
const rowsOf = (response: unknown) => rig.rows().filter(({ id }) => id === response)

async function ask(parts: Partial<AppParts> = {}): Promise<string> {
  app = rig.open({ host: 'android-interface', ...parts })
  await page.goto(app.url)
  app.host.show('checkout', `fault-${serial++}`)
  await popup(page).heading.waitFor()
  await expect.poll(() => app.heard('shown')).toBeDefined()
  return String(app.heard('shown')?.response)
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const onlySent =
  (change: Tamper): Tamper =>
  (text) =>
    typeOf(text) === 'sent' ? change(text) : [text]

describe('an answer is one row, whatever happens to the replies:', () => {
  it.each<[string, Tamper]>([
    ['lost', onlySent(() => [])],
    ['four seconds late', onlySent((text) => later(4_000).then(() => [text]))],
    ['doubled', (text) => [text, text]],
    [
      'of another record',
      onlySent((text) => [JSON.stringify({ ...JSON.parse(text), payload: { id: 'x', rev: 2 ** 52, status: 'ok' } })]),
    ],
    [
      'of an older revision',
      onlySent((text) => {
        const message = JSON.parse(text)
        return [JSON.stringify({ ...message, payload: { ...message.payload, rev: 1 } })]
      }),
    ],
    ['among those of others', (text) => ['webpackHotUpdate', '{"onClose":true}', text, '5', '{"ek":1}']],
  ])('%s', async (_, tamper) => {
    const response = await ask({ tamper })
    await popup(page)
      .point(/^4 of 7/)
      .click()
    await expect.poll(() => rowsOf(response), { timeout: 20_000 }).toMatchObject([{ done: 1, answers: { effort: 4 } }])
    expect(troubles).toEqual([])
  })

  it('of an app that dies after it has kept the answer and before it says so', async () => {
    const store = new Map<string, string>()
    const response = await ask({ store, tamper: onlySent(() => []), isOnline: false })
    await page.route('**/v1/responses', (route) => route.abort())
    await popup(page)
      .point(/^2 of 7/)
      .click()
    // The page waits for the reply to what it sent before; then it is the answer's turn.
    await expect
      .poll(() => [...store.values()].some((body) => body.includes('"effort":2')), { timeout: 10_000 })
      .toBe(true)
    await page.close()
    app.host.stop()
    const again = rig.open({ host: 'none', store, send: () => {} })
    await again.host.deliver()
    expect(rowsOf(response)).toMatchObject([{ done: 1, answers: { effort: 2 } }])
  })

  it('of an app that cannot deliver and a page that can', async () => {
    const response = await ask({ tamper: onlySent(() => []), isOnline: false })
    await popup(page)
      .point(/^5 of 7/)
      .click()
    await expect.poll(() => rowsOf(response), { timeout: 20_000 }).toMatchObject([{ answers: { effort: 5 } }])
  })
})

describe('the app', () => {
  it('may speak another version, and is told which one the page speaks', async () => {
    app = rig.open({
      host: 'android-interface',
      tamper: (text) => (typeOf(text) === 'init' ? [JSON.stringify({ ...JSON.parse(text), ek: 2 })] : [text]),
    })
    await page.goto(app.url)
    await expect.poll(() => app.heard('error')).toEqual({ code: 'version', supported: [1] })
    expect(await page.locator('ease-kit').count()).toBe(0)
  })

  it('may send every text there is, and a record comes out as it went in', async () => {
    const company = '</script><!-- ` $(x) " \' # \\ \u2028\u2029 😀 \ud800 ﷽'
    const response = await ask({ survey: { company } })
    expect(await popup(page).heading.textContent()).toContain(company.slice(0, 22))
    await popup(page)
      .point(/^6 of 7/)
      .click()
    await expect.poll(() => rowsOf(response)).toMatchObject([{ answers: { effort: 6 } }])
  })

  it('is heard by the page, and a frame inside it is not', async () => {
    app = rig.open({ host: 'react-native-android' })
    await page.goto(app.url)
    await expect.poll(() => app.texts.some((text) => typeOf(text) === 'init')).toBe(true)
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const text = JSON.stringify({ ek: 1, id: 'evil', type: 'open', payload: { survey: 'checkout' } })
      frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(text)}, '*')</script>`
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      window.postMessage(text, '*')
      return loaded.then(() => {})
    })
    const asked = await app.host.back()
    expect(asked).toBe(false)
    expect(await page.locator('ease-kit').count()).toBe(0)
  })

  it('may have text of double size, on the smallest phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await ask({ environment: { fontScale: 2 } })
    const box = await popup(page).dialog.boundingBox()
    expect(box).toMatchObject({ x: 0, width: 320 })
    expect(box?.y).toBeGreaterThanOrEqual(0)
    const overflow = await popup(page).dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(overflow).toBe(0)
    await popup(page)
      .point(/^7 of 7/)
      .click()
    await expect.poll(() => app.heard('answer')).toMatchObject({ value: 7 })
  })

  it('moves the popup above its keyboard and its bars', async () => {
    await page.setViewportSize({ width: 390, height: 700 })
    await ask({ environment: { insets: { top: 0, right: 0, bottom: 34, left: 0 } } })
    const bottom = () => popup(page).dialog.evaluate((dialog) => parseFloat(getComputedStyle(dialog).paddingBottom))
    await expect.poll(bottom).toBeGreaterThanOrEqual(34)
    app.host.setKeyboard(300)
    await expect.poll(bottom).toBeGreaterThanOrEqual(300)
    app.host.setKeyboard(0)
    await expect.poll(bottom).toBeLessThan(100)
  })
})

describe.each(['chromium', 'firefox'] as const)('without any storage, in %s,', (name) => {
  const engine = testEngine(name)

  it('a sandboxed frame asks as in a browser and reaches the collector', async () => {
    const before = rig.rows().length
    const tab = await engine.open()
    const config = {
      v: 1,
      project: 'app',
      endpoint: rig.origin,
      surveys: [{ id: 'checkout', scale: 'ces2', why: { ask: 'never' } }],
    }
    await tab.goto(`${rig.origin}/empty`)
    await tab.run(
      (page, config) => {
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', 'allow-scripts')
        // Nobody is around that answers: the page goes on with a configuration of its own, without a bridge.
        frame.srcdoc = page.replace(/<meta http-equiv[^>]*>/, '').replace(
          '<script data-bridge="easekit">',
          () => `<script>window.EaseKit = Object.assign(() => {}, { q: [
              ['on', 'shown', () => setTimeout(() => document.querySelector('ease-kit').shadowRoot.querySelectorAll('input')[4].click(), 50)],
              ['trigger', 'checkout']] })</script>
              <script type="application/json" data-easekit>${JSON.stringify(config)}</script><script>`,
        )
        document.body.append(frame)
      },
      rig.page,
      config,
    )
    await expect
      .poll(() => rig.rows().slice(before), { timeout: 20_000 })
      .toMatchObject([{ done: 1, answers: { effort: 5 } }])
    await until(tab, () => true, 'the page')
    await tab.close()
  })
})
