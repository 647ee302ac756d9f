import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDocument } from '../../scripts/docs/documents.mjs'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { testSite } from './test-site.js'

// What is pasted into pages, as it is there to be copied.

const browser = testBrowser()
const site = testSite()

describe('under a strict policy', () => {
  /** What the policy of the example refuses, by the directive that does. */
  async function refusals(page: Page): Promise<readonly string[]> {
    const refused: string[] = []
    await page.exposeFunction('refuse', (directive: string) => refused.push(directive))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        (globalThis as unknown as { refuse(directive: string): void }).refuse(effectiveDirective),
      )
    })
    return refused
  }

  it('asks and sends, and nothing is refused', async () => {
    const page = await browser.newPage()
    const refused = await refusals(page)
    await page.goto(`${await site.open('examples/strict-csp')}/thanks/csp-1`)
    await popup(page)
      .point(/^6 of 7/)
      .click()
    await expect.poll(() => site.answers('csp-1')).toEqual([{ effort: 6 }])
    expect(refused).toEqual([])
  })

  it.each(['script-src', 'connect-src'])('needs the %s of the example', async (directive) => {
    const page = await browser.newPage()
    const refused = await refusals(page)
    const origin = await site.open('examples/strict-csp', (content) =>
      content.replace(`${directive} ${site.collector()};`, ''),
    )
    await page.goto(`${origin}/thanks/csp-${directive}`)
    await expect.poll(() => refused.some((one) => one.startsWith(directive))).toBe(true)
    expect(site.answers(`csp-${directive}`)).toEqual([])
  })
})

describe('with a banner', () => {
  /** What is kept on the device in the name of EaseKit. */
  const kept = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => /^(easekit|ek):/.test(key)),
    )

  it('loads, asks and stores nothing before a yes', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    const origin = await site.open('examples/consent')
    await page.goto(`${origin}/thanks/consent-1`)
    await page.getByRole('button', { name: 'No' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Yes' }).waitFor()
    expect(new Set(asked)).toEqual(new Set([origin]))
    expect(await kept(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])

    await page.getByRole('button', { name: 'Yes' }).click()
    await popup(page)
      .point(/^5 of 7/)
      .click()
    await expect.poll(() => site.answers('consent-1')).toEqual([{ effort: 5 }])
    expect(await kept(page)).toContainEqual(expect.stringContaining('easekit:shop:asked:'))
  })

  it('remembers the yes on the next page, and forgets all of it after a no', async () => {
    const page = await browser.newPage()
    const origin = await site.open('examples/consent')
    await page.goto(`${origin}/cart`)
    await page.getByRole('button', { name: 'Yes' }).click()
    await page.goto(`${origin}/thanks/consent-2`)
    await popup(page)
      .point(/^7 of 7/)
      .click()
    await expect.poll(() => site.answers('consent-2')).toEqual([{ effort: 7 }])
    expect(await kept(page)).not.toEqual([])
    await page.evaluate(() => (globalThis as unknown as { applyConsent(isGiven: boolean): void }).applyConsent(false))
    await expect.poll(() => kept(page)).toEqual([])
  })
})

describe('with a backend of your own', () => {
  it('brings the answer of a page into its file', async () => {
    const folder = temporaryFolder()
    const file = join(folder.path, 'answers.jsonl')
    const backend = spawn(process.execPath, ['examples/own-backend/server.js'], {
      env: { ...process.env, PORT: '0', ANSWERS: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => {
      backend.kill()
      folder.remove()
    })
    const [address] = await once(backend.stdout, 'data')
    const tag = readDocument('examples/own-backend/README.md').snippets.find(
      ({ language }) => language === 'html',
    )?.text
    const order = { event: 'purchase', ecommerce: { transaction_id: 'own-1' } }
    writeFileSync(
      join(folder.path, 'index.html'),
      `<!doctype html><html lang="en"><title>Shop</title><script>dataLayer = [${JSON.stringify(order)}]</script>` +
        `${tag}`
          .replace(/https:.*(?=\/easekit\.js)/, site.collector())
          .replace('https://ces.example.com', `${address}`.trim()),
    )
    const page = await browser.newPage()
    await page.goto(await site.open(folder.path))
    await popup(page)
      .point(/^6 of 7/)
      .click()
    const kept = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1) : [])
    const last = () => JSON.parse(kept().at(-1) ?? '{}')
    await expect.poll(() => last().answers).toEqual({ effort: 6 })
    expect(last().context.subject).toBe('own-1')
    expect(site.answers('own-1')).toEqual([])
  })
})
