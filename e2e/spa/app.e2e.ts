import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { createServer as createVite } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { testEngine } from '../support/test-engine.js'
import { buildExample, workFolder } from './builds.js'

const folder = workFolder()
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }
const collector = testHost()

beforeAll(() => {
  process.env.VITE_COLLECTOR = collector.url
})

afterAll(() => {
  delete process.env.VITE_COLLECTOR
  folder.remove()
})

describe('the built app', () => {
  let server: Server
  let url: string

  beforeAll(async () => {
    const out = join(folder.path, 'app')
    await buildExample(out)
    // A router of the page needs a server that answers every address with the page.
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://app').pathname
      const file = extname(path) ? path : '/index.html'
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain')
      response.end(existsSync(join(out, file)) ? readFileSync(join(out, file)) : '')
    }).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    server?.close()
    server?.closeAllConnections()
  })

  describe.each(engineNames)('in %s', (name) => {
    const engine = testEngine(name)

    it('asks once after an order, across pages of the router', async () => {
      const taken = collector.fromNow()
      const tab = await engine.open()
      await tab.goto(`${url}/checkout`)
      await until(tab, () => !!document.querySelector('button[type=submit]'), 'the checkout')
      await tab.run(() => (document.querySelector('button[type=submit]') as HTMLElement).click())
      await until(tab, () => !!document.querySelector('ease-kit')?.shadowRoot?.querySelector('input'), 'the question')
      expect(await tab.run(() => location.pathname)).toMatch(/^\/thanks\/p-/)
      expect(await tab.run(() => document.querySelectorAll('ease-kit').length)).toBe(1)
      // The router goes elsewhere; the question stays.
      await tab.run(() => (document.querySelector('a[href="/help"]') as HTMLElement).click())
      await tab.run(() => document.querySelector('ease-kit')?.shadowRoot?.querySelectorAll('input')[6]?.click())
      await expect.poll(() => taken().some(({ answers }) => answers.effort === 7), { timeout: 10_000 }).toBe(true)
      expect(new Set(taken().map(({ id }) => id)).size).toBe(1)
      await tab.close()
    })
  })
})

describe('under a running dev server', () => {
  const browser = testBrowser()
  let page: Page
  let vite: Awaited<ReturnType<typeof createVite>>
  // Not under node_modules, where nothing is watched.
  const root = mkdtempSync(join(tmpdir(), 'easekit-spa-'))
  const troubles: string[] = []

  beforeAll(async () => {
    cpSync(resolve('examples/spa'), root, { recursive: true })
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    vite = await createVite({
      root,
      cacheDir: join(root, '.vite'),
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', fs: { allow: [root, resolve('.')] } },
    })
    await vite.listen()
  })

  afterAll(async () => {
    await vite?.close()
    rmSync(root, { recursive: true, force: true })
  })

  beforeEach(async () => {
    page = await browser.newPage()
    page.on('pageerror', (error) => troubles.push(String(error)))
    await page.goto(`${vite.resolvedUrls?.local[0]}help`)
  })

  it('strict mode, which mounts twice only here, asks once after an order', async () => {
    const taken = collector.fromNow()
    await page.goto(`${vite.resolvedUrls?.local[0]}checkout`)
    await page.getByRole('button', { name: 'Place order' }).click()
    await popup(page).heading.waitFor()
    await popup(page)
      .point(/^6 of 7/)
      .click()
    await expect.poll(() => taken().some(({ answers }) => answers.effort === 6), { timeout: 10_000 }).toBe(true)
    expect(await page.locator('ease-kit').count()).toBe(1)
    expect(new Set(taken().map(({ id }) => id)).size).toBe(1)
    expect(troubles).toEqual([])
  })

  it('a change of a page and of the provider leave one EaseKit that works', async () => {
    await page.getByRole('button', { name: 'Start chat' }).click()
    await page.evaluate(() => Object.assign(window, { kept: true }))
    const edit = (file: string, from: string, to: string): void => {
      const path = join(root, 'src', file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    }
    edit('pages/help.tsx', 'Hello, how can we help?', 'Hello again')
    await page.getByText('Hello again').waitFor()
    edit('survey-options.ts', "issue: 'order'", "issue: 'return'")
    edit('easekit-provider.tsx', 'easekit.current = started', 'easekit.current = started // changed')
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /easekit-provider.*t=/.test(name)),
    )
    await page.getByRole('button', { name: 'End chat' }).click()
    const shown = popup(page)
    await shown.heading.waitFor()
    expect(await page.locator('ease-kit').count()).toBe(1)
    // Hot, that is: the page was never loaded anew.
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(troubles).toEqual([])
  })
})
