import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { launchChromium, launchFirefox } from '../support/browser.js'
import { command } from '../support/command.js'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { rows } from '../support/rows.js'
import { testBrowser } from '../support/test-browser.js'

const token = 'a-token-of-our-own'
const folder = temporaryFolder()
const warnings: Record<string, unknown>[] = []
const log = {
  debug() {},
  info() {},
  error() {},
  warn: (fields: object, text: string) => void warnings.push({ ...fields, text }),
}
let collector: RunningCollector
let site: Server
let closed = ''

const portOf = (server: Server): number => (server.address() as AddressInfo).port
const listen = (server: Server): Promise<void> =>
  new Promise((listening) => server.listen(0, '127.0.0.1', () => listening()))
const home = (): string => `http://127.0.0.1:${portOf(site)}`

/** What stands where a collector should, by the first folder of the address. */
const strangers: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  missing: (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  portal: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
  moved: (response) => response.writeHead(302, { location: '/portal/' }).end(),
}

beforeAll(async () => {
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: { shop: {} },
    adminToken: token,
    assets: 'packages/widget/dist/cdn',
    log,
  })
  site = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const [, first = ''] = pathname.split('/')
    const stranger = strangers[first]
    if (stranger) return stranger(response)
    if (first !== 'ces') return response.setHeader('content-type', 'text/html').end(markup(searchParams))
    // A collector under a path, as a proxy puts it there.
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method } = request
    const answer = await fetch(collector.url + pathname.slice('/ces'.length), {
      method: method ?? 'GET',
      ...(method === 'POST' && { body: Buffer.concat(parts).toString() }),
    })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    return response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await listen(site)
  const gone = createServer()
  await listen(gone)
  closed = `http://127.0.0.1:${portOf(gone)}`
  await new Promise((done) => gone.close(done))
})

afterAll(async () => {
  await collector?.close()
  site?.close()
  site?.closeAllConnections()
  folder.remove()
})

const survey = {
  id: 'checkout',
  scale: 'ces2',
  on: [{ type: 'event', name: 'paid' }],
  // Who answers twice in a minute is no visitor.
  throttle: { surveyDays: 0, anyDays: 0 },
}

/** A page that says where its answers go; `script` is the address of the file, from the collector itself if missing. */
function markup(asked: URLSearchParams): string {
  const endpoint = asked.get('endpoint')
  return `<!doctype html><html lang="en"><title>shop</title><h1>Thank you for your order</h1>
    <script async src="${asked.get('script') ?? `${collector.url}/easekit.js`}" data-project="${asked.get('project') ?? 'shop'}"
      ${endpoint === null ? '' : `data-endpoint="${endpoint}"`}></script>
    <script type="application/json" data-easekit>${JSON.stringify({ v: 1, surveys: [survey] })}</script>`
}

const address = (asked: Record<string, string>): string => `${home()}/?${new URLSearchParams(asked)}`

/** The row of an order; a redacted or doubled one would be another. */
const rowsOf = (subject: string) => rows(folder.path).filter(({ context }) => context.subject === subject)
const completed = { done: 1, survey: 'checkout@1', answers: { effort: 6 } }

async function answer(page: Page, url: string, subject: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => 'EaseKit' in window)
  await command(page, 'trigger', 'paid', { subject })
  const ask = popup(page)
  await ask.heading.waitFor()
  await ask.point(/^6 of 7/).focus()
  await page.keyboard.press('Enter')
  await ask.button('Skip').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => ask.heading.textContent()).toBe('Thank you!')
}

const wrong: readonly (readonly [name: string, asked: () => Record<string, string>, said: string])[] = [
  ['a project that nobody has', () => ({ project: 'shpo' }), 'the collector knows no project "shpo"'],
  ['a port where nobody listens', () => ({ endpoint: closed }), 'nobody answers at this address'],
  ['a page that is missing', () => ({ endpoint: `${home()}/missing` }), 'HTTP 404 and no verdict'],
  ['a page of somebody else', () => ({ endpoint: `${home()}/portal` }), 'HTTP 200 and no verdict'],
  ['a redirect', () => ({ endpoint: `${home()}/moved` }), 'nobody answers at this address'],
]

const engines: readonly (readonly [string, () => Promise<Browser>])[] = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
]

describe.each(engines)('in %s', (engine, launch) => {
  const browser = testBrowser(launch)
  let page: Page
  const told: string[] = []

  beforeEach(async () => {
    told.length = 0
    page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(30_000)
    page.on('console', (message) => {
      if (message.text().startsWith('[easekit]')) told.push(message.text())
    })
  })

  it.each(wrong)(
    'answers to %s are kept, told of once, and delivered once when it is mended',
    async (name, asked, said) => {
      const subject = `${engine}, ${name}`
      await answer(page, address(asked()), subject)
      await expect.poll(() => told.length, { timeout: 30_000 }).toBeGreaterThan(0)
      expect(rowsOf(subject)).toEqual([])

      // The next page has the same fault, and somebody who looks for it.
      told.length = 0
      await page.goto(address({ ...asked(), easekit: 'debug' }))
      await page.waitForFunction(() => 'EaseKit' in window)
      await command(page, 'trigger', 'paid', { subject: `${subject} again` })
      await popup(page)
        .point(/^6 of 7/)
        .focus()
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.locator('easekit-debug').evaluate(({ shadowRoot }) => shadowRoot?.textContent), {
          timeout: 30_000,
        })
        .toContain(said)
      const { log } = (await command(page, 'explain', 'checkout')) as { log: string[] }
      expect(log.join('\n')).toContain(said)
      expect(told.filter((text) => text.includes(said))).toHaveLength(1)
      await page.keyboard.press('Escape')
      await popup(page).dialog.waitFor({ state: 'detached' })

      await page.goto(address({}))
      await expect.poll(() => rowsOf(subject), { timeout: 60_000 }).toEqual([expect.objectContaining(completed)])
      await expect
        .poll(() => rowsOf(`${subject} again`), { timeout: 60_000 })
        .toEqual([expect.objectContaining({ answers: { effort: 6 } })])
      // A record goes when its verdict has come, which is after its row is there.
      const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ek:')))
      await expect.poll(kept).toEqual([])
    },
  )

  it('who runs the collector reads of an unknown project in the log and on the dashboard', async () => {
    warnings.length = 0
    await answer(page, address({ project: 'shpo' }), `${engine} unknown`)
    await expect.poll(() => warnings).toContainEqual(expect.objectContaining({ unknownProject: 'shpo' }))
    await page.goto(`${collector.url}/dashboard/#token=${token}`)
    await page.getByText('Answers arrive for shpo, and no project here has that name').waitFor()
  })

  it('a script under a path sends its answers to the folder that it comes from', async () => {
    const subject = `${engine} under a path`
    await answer(page, address({ script: `${home()}/ces/easekit.js` }), subject)
    await expect.poll(() => rowsOf(subject), { timeout: 30_000 }).toEqual([expect.objectContaining(completed)])
    expect(told).toEqual([])
  })
})
