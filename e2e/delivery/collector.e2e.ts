import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { command } from '../support/command.js'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const { version } = JSON.parse(readFileSync('packages/widget/package.json', 'utf8')) as { version: string }
const folder = temporaryFolder()
const config = join(folder.path, 'surveys.json')
const write = (company: string): void =>
  writeFileSync(
    config,
    JSON.stringify({
      surveys: [
        { id: 'checkout', scale: 'ces2', company, on: [{ type: 'event', name: 'paid' }], throttle: { anyDays: 0 } },
      ],
    }),
  )

const browser = testBrowser()
let collector: RunningCollector
let shop: Server
let context: BrowserContext
let page: Page
let body = ''
const troubles: string[] = []

beforeAll(async () => {
  write('Acme')
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: { shop: { config } },
    assets: 'packages/widget/dist/cdn',
    log: undefined,
  })
  shop = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><html lang="en"><title>shop</title>${body}`)
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => shop.once('listening', listening))
})

afterAll(async () => {
  await collector?.close()
  shop?.close()
  shop?.closeAllConnections()
  folder.remove()
})

beforeEach(async () => {
  troubles.length = 0
  context = await browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('easekit')) troubles.push(message.text())
  })
})

const home = (): string => `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`

async function question(): Promise<string | undefined> {
  await page.goto(home())
  await page.waitForFunction(() => 'EaseKit' in window)
  await command(page, 'trigger', 'paid', { subject: String(Math.random()) })
  const shown = popup(page)
  await shown.heading.waitFor()
  const text = await shown.heading.textContent()
  await page.keyboard.press('Escape')
  // Whether the page makes use of the key is known a turn later; then it is noted that the question was dismissed.
  await shown.dialog.waitFor({ state: 'detached' })
  return text?.replace(/[\u2068\u2069]/g, '')
}

describe('a page whose surveys the collector holds', () => {
  beforeEach(() => {
    body = `<script async crossorigin src="${collector.url}/easekit.js" data-project="shop" data-remote></script>`
  })

  it('asks what the collector says, and something else once that has changed', async () => {
    write('Acme')
    expect(await question()).toContain('Acme made it easy')
    write('Bolt')
    // The answer may be a minute old; a person who comes back later is another visit.
    const client = await context.newCDPSession(page)
    await client.send('Network.clearBrowserCache')
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.includes(':asked:')) localStorage.removeItem(key)
    })
    expect(await question()).toContain('Bolt made it easy')
    expect(troubles).toEqual([])
  })

  it('goes on with the last answer while the collector is away', async () => {
    write('Acme')
    await question()
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.includes(':asked:')) localStorage.removeItem(key)
    })
    await page.route('**/v1/config*', (route) => route.abort())
    expect(await question()).toContain('Acme made it easy')
    expect(troubles).toEqual([])
  })

  it('goes on with the last good answer where a network answers in the name of the collector, and says so', async () => {
    write('Acme')
    await question()
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.includes(':asked:')) localStorage.removeItem(key)
    })
    await page.route('**/v1/config*', (route) =>
      route.fulfill({ json: { portal: 'login' }, headers: { 'access-control-allow-origin': '*' } }),
    )
    expect(await question()).toContain('Acme made it easy')
    expect(troubles).toEqual([
      expect.stringMatching(
        /^\[easekit\] remote is true, but .+: portal is not known, .+ its last good answer is used$/,
      ),
    ])
  })

  it('says in the console that it could not ask, where it never could', async () => {
    await page.route('**/v1/config*', (route) => route.abort())
    await page.goto(home())
    await expect
      .poll(() => troubles)
      .toEqual([
        "[easekit] remote is true, but the collector could not be asked; it has given no good answer before, so the page's own surveys are used",
      ])
  })
})

it.each(['', `/${version}`])('the collector serves the schema for editors and the manifest under %j', async (place) => {
  const schema = await (await fetch(`${collector.url}${place}/easekit.schema.json`)).json()
  expect(schema).toMatchObject({ title: 'EaseKit', properties: { surveys: { type: 'array' } } })
  const manifest = await (await fetch(`${collector.url}${place}/integrity.json`)).json()
  expect(manifest).toMatchObject({ version, files: { 'easekit.js': expect.stringMatching(/^sha384-/) } })
})

it.each([
  ['script-tag files', 'packages/widget/dist/cdn/licenses.txt', ['preact', 'zustand']],
  ['dashboard and the kiosk', 'packages/collector/dist/licenses.txt', ['d3-scale', 'd3-shape', 'preact']],
])('the licences of the code in the %s go with it, and only they', (_what, path, names) => {
  const text = readFileSync(path, 'utf8')
  for (const name of names)
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, \\w+\n\n[\\s\\S]+?Copyright`, 'm'))
  expect(text).not.toContain('@easekit/')
})

it('the collector serves the licences beside the files', async () => {
  const answer = await fetch(`${collector.url}/licenses.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toContain('Jason Miller')
})

describe('a page that is pinned', () => {
  it.each([version, 'latest'])('to %s loads every file from there', async (place) => {
    body = `<script async src="${collector.url}/${place}/easekit.js" data-project="shop" data-survey="checkout"
      data-on="event:paid"></script>`
    const loaded: string[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) loaded.push(`${response.status()} ${new URL(response.url()).pathname}`)
    })
    await question()
    expect(loaded.length).toBeGreaterThan(1)
    for (const line of loaded) expect(line).toMatch(new RegExp(`^200 /${place.replaceAll('.', '\\.')}/`))
  })
})
