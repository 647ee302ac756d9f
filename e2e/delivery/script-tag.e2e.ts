import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { askIn } from '../support/ask-in.js'
import { command } from '../support/command.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { testEngine } from '../support/test-engine.js'

const { files } = JSON.parse(readFileSync('packages/widget/dist/cdn/integrity.json', 'utf8')) as {
  files: Readonly<Record<string, string>>
}
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; connect-src *; base-uri 'none'; require-trusted-types-for 'script'",
}

const host = testHost()

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it('the script and its chunks run under strict-dynamic, by the nonce of the tag', async () => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, host.page({ headers: strict, script: 'nonce="abc"', survey: { id: 'strict' } }))
    await expect.poll(taken, { timeout: 10_000 }).not.toEqual([])
    await tab.close()
  })
})

describe('in Chromium', () => {
  const browser = testBrowser()
  let page: Page
  const troubles: string[] = []

  beforeEach(async () => {
    troubles.length = 0
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => troubles.push(String(error)))
  })

  describe('with integrity', () => {
    const map = (change: (name: string, hash: string) => string): string => {
      const integrity = Object.fromEntries(
        Object.entries(files).map(([name, hash]) => [`${host.url}/${name}`, change(name, hash)]),
      )
      return `<script type="importmap">${JSON.stringify({ integrity })}</script>`
    }
    const tag = () => `integrity="${files['easekit.js']}" crossorigin`

    it('the files are what the manifest says', async () => {
      await ask(page, host.page({ head: map((_, hash) => hash), script: tag() }))
      expect(troubles).toEqual([])
    })

    it('a script that was changed on its way does not run, and the page lives on', async () => {
      const wrong = files['easekit.js']?.replace(/.{8}$/, 'AAAAAAAA') ?? ''
      await page.goto(host.page({ script: `integrity="${wrong}" crossorigin` }))
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => 'EaseKit' in window)).toBe(false)
      expect(await page.getByRole('heading').textContent()).toBe('Thank you for your order')
      expect(troubles).toEqual([])
    })

    it('a chunk that was changed on its way does not run, and the page lives on', async () => {
      const head = map((name, hash) => (name.includes('-session-') ? hash.replace(/.{8}$/, 'AAAAAAAA') : hash))
      await page.goto(host.page({ head, script: tag() }))
      await page.waitForFunction(() => 'EaseKit' in window)
      const result = await command(page, 'ask', 'checkout')
      expect(JSON.stringify(result)).toContain('could not load')
      expect(await page.locator('ease-kit').count()).toBe(0)
      expect(troubles).toEqual([])
    })
  })

  it('tells slips in attributes, and that there is no survey, to who opens the page in the debug mode', async () => {
    const told: string[] = []
    page.on('console', (message) => {
      if (message.text().startsWith('[easekit]')) told.push(message.text())
    })
    const url = host.page({ script: 'data-survay="checkout" data-id="7"', survey: null })
    await page.goto(`${url}?easekit=debug`)
    await page.locator('easekit-debug').waitFor()
    await expect
      .poll(() => told)
      .toEqual([
        '[easekit] data-survay is not known, did you mean data-survey?',
        expect.stringMatching(/^\[easekit\] no survey is declared, expected /),
      ])
    expect(troubles).toEqual([])
  })

  it('runs from a tag that says to be a module, which has no current script', async () => {
    await ask(page, host.page({ script: 'type="module"' }))
    expect(troubles).toEqual([])
  })

  describe('the command queue', () => {
    const stub = `<script>
      window.EaseKit = window.EaseKit || function () { (EaseKit.q = EaseKit.q || []).push(arguments) }
      EaseKit('trigger', 'paid', { subject: 'before' })</script>`

    it('is carried out when the script comes', async () => {
      await page.goto(host.page({ head: stub }))
      await popup(page).heading.waitFor()
    })

    it('takes commands while the script is on its way, in their order', async () => {
      let release = (): void => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/easekit.js', async (route) => {
        await held
        await route.continue()
      })
      const heard = `<script>
        window.EaseKit = window.EaseKit || function () { (EaseKit.q = EaseKit.q || []).push(arguments) }
        window.heard = []
        EaseKit('on', 'shown', function (shown) { heard.push(shown.survey) })</script>`
      await page.goto(host.page({ head: heard }), { waitUntil: 'commit' })
      await page.waitForFunction(() => 'heard' in window)
      await command(page, 'trigger', 'paid', { subject: 'during' })
      release()
      await popup(page).heading.waitFor()
      expect(await page.evaluate(() => (window as never as Record<string, unknown>).heard)).toEqual(['checkout'])
    })

    it('answers at once when the script is there', async () => {
      await page.goto(host.page())
      await page.waitForFunction(() => 'EaseKit' in window)
      expect(await command(page, 'explain', 'checkout')).toMatchObject({ gates: expect.any(Array) })
    })

    it.each([
      ['by a blocker', {}, true],
      ['by the policy of the page', { 'content-security-policy': "script-src 'unsafe-inline'" }, false],
    ])('harms nobody where the script is blocked %s', async (_, headers, isAborted) => {
      if (isAborted) await page.route('**/easekit.js', (route) => route.abort())
      await page.goto(host.page({ head: stub, headers: headers as Record<string, string> }))
      await command(page, 'trigger', 'paid')
      expect(await page.evaluate(() => (window as never as Record<string, { q: unknown[] }>).EaseKit?.q.length)).toBe(2)
      expect(troubles).toEqual([])
    })
  })
})
