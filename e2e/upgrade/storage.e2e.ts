import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Request as Sent } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { command } from '../support/command.js'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

interface Pending {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly survey: string
  readonly state: string
  readonly answers: object
  readonly isRefused?: boolean
  /** An earlier revision that is in IndexedDB as well. */
  readonly former?: number
}

/** What the script tag of that commit left in a browser; see the README beside it. */
interface Kept {
  readonly at: number
  readonly localStorage: Readonly<Record<string, string>>
  readonly sessionStorage: Readonly<Record<string, string>>
  readonly indexedDB: Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>
  readonly config: object
  readonly responses: readonly Pending[]
}

const kept = JSON.parse(readFileSync('e2e/fixtures/bb91af7/storage.json', 'utf8')) as Kept
const refused = kept.responses.filter(({ isRefused }) => isRefused)
const due = kept.responses.filter(({ isRefused }) => !isRefused)
const waitingSignal = 'easekit:pending:delivered:delivery'
/** Where a signal waits now that each project has its own. */
const ownSignal = 'easekit:shop:pending:delivered:delivery'
const adminToken = 'the-token-of-the-test'
const minute = 60_000

const folder = temporaryFolder()
const browser = testBrowser()
let collector: RunningCollector
let context: BrowserContext
let page: Page
let starts = 0
/** What the page has posted, decoded. */
const sent: { id: string; rev: number }[] = []
const troubles: string[] = []

const tag = (attributes: string) => `<script async src="/easekit.js" data-project="shop" ${attributes}></script>`
const pages: Readonly<Record<string, string>> = {
  '/blank': '<!doctype html><title>Nothing</title>',
  '/thanks': `<!doctype html><html lang="en"><title>A shop</title><h1>Thank you</h1>${tag('')}
<script type="application/json" data-easekit>${JSON.stringify({ v: 1, ...kept.config })}</script></html>`,
  '/remote': `<!doctype html><html lang="en"><title>A shop</title><h1>Thank you</h1>${tag('data-remote')}</html>`,
}

/** A collector without answers that serves the pages of the shop as well. */
async function start(): Promise<void> {
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: join(folder.path, `${++starts}`),
    projects: ['shop'],
    adminToken,
    assets: 'packages/widget/dist/cdn',
    beside: ({ url }) => {
      const body = pages[new URL(url).pathname]
      return body ? Promise.resolve(new Response(body, { headers: { 'content-type': 'text/html' } })) : undefined
    },
  })
}

beforeAll(() => {
  expect(due.length).toBeGreaterThan(5)
  expect(refused).toHaveLength(1)
})
afterAll(() => folder.remove())

/** Opens a page with the storage as it was left, `laterMs` after that. */
async function comeBack(path: string, laterMs: number, forget: readonly string[] = []): Promise<void> {
  await page.addInitScript(moveClock, kept.at + laterMs - Date.now())
  await page.goto(`${collector.url}/blank`)
  await page.evaluate(putBack, { ...kept, forget })
  await page.goto(collector.url + path)
  await page.waitForFunction(() => 'ready' in ((window as never as { EaseKit?: object }).EaseKit ?? {}))
}

/** Run in the page: its clock is that of the storage. Records are given up after 30 days, signals after 10 minutes. */
function moveClock(ms: number): void {
  const Real = Date
  const now = (): number => Real.now() + ms
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, called) => Reflect.construct(target, given.length ? given : [now()], called),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}

/** Run in the page: puts everything where the script tag of that commit had it. */
async function putBack(from: Kept & { readonly forget: readonly string[] }): Promise<void> {
  Object.assign(localStorage, from.localStorage)
  Object.assign(sessionStorage, from.sessionStorage)
  for (const key of from.forget) localStorage.removeItem(key)
  for (const [name, rows] of Object.entries(from.indexedDB)) {
    const table = name.slice('ek:'.length)
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore(table)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const transaction = database.transaction(table, 'readwrite')
    for (const [key, value] of rows) transaction.objectStore(table).put(value, key)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  }
}

/** Run in the page: names of the records that are still kept, `<rev>:<id>`. */
async function stillKept(): Promise<string[]> {
  const notes = Object.keys(localStorage).flatMap((key) => /^ek:shop:(\d+:.+)/.exec(key)?.[1] ?? [])
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('ek:shop')
    opening.onsuccess = () => resolve(opening.result)
  })
  const reading = database.transaction('shop').objectStore('shop').getAllKeys()
  await new Promise((resolve) => {
    reading.onsuccess = resolve
  })
  database.close()
  return [...new Set([...notes, ...reading.result.map(String)])]
}

/** What the collector has of a response. */
async function arrived(id: string) {
  const headers = { Authorization: `Bearer ${adminToken}` }
  const response = await fetch(`${collector.url}/v1/records?project=shop&id=${id}`, { headers })
  const { records } = (await response.json()) as {
    records: { status: string; record: Pending & { context: Readonly<Record<string, unknown>> } }[]
  }
  return records
}

/** Asks a survey that must be held back; resolves to the reason. Before EaseKit has started there is no result. */
async function reason(survey: string, subject?: string): Promise<string | undefined> {
  const asking = () => command(page, 'ask', survey, { subject })
  await expect.poll(asking).toMatchObject({ status: 'not-shown' })
  return ((await asking()) as { reason?: string }).reason
}

/** Asks a survey and waits for the question, not for how it ends. */
async function question(survey: string): Promise<void> {
  await page.evaluate((survey) => {
    ;(window as never as Record<string, (...command: unknown[]) => void>).EaseKit?.('ask', survey)
  }, survey)
  await popup(page).heading.waitFor()
}

const allArrived = (expected: readonly Pending[]) =>
  expect
    .poll(async () => (await Promise.all(expected.map(({ id }) => arrived(id)))).flat().length, { timeout: 60_000 })
    .toBe(expected.length)

beforeEach(async () => {
  sent.length = 0
  troubles.length = 0
  await start()
  context = await browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request: Sent) => {
    if (!request.url().endsWith('/v1/responses')) return
    const body = request.postData() ?? ''
    sent.push(JSON.parse(body.startsWith('b64:') ? Buffer.from(body.slice(4), 'base64').toString() : body))
  })
  return async () => {
    await context.close()
    await collector.close()
  }
})

describe('a browser in which bb91af7 has left answers', () => {
  it('delivers each of them once, in its newest revision, and leaves the refused one aside', async () => {
    await comeBack('/thanks', 5 * minute)
    await allArrived(due)
    for (const { id, rev, done, survey, state, answers } of due) {
      const [{ status, record } = {}] = await arrived(id)
      expect({ status, ...record }).toMatchObject({
        status: 'stored',
        id,
        rev,
        done,
        survey,
        answers,
        context: { state },
      })
      expect(record?.answers).toEqual(answers)
    }
    const names = refused.map(({ rev, id }) => `${rev}:${id}`)
    await expect
      .poll(async () => (await page.evaluate(stillKept)).filter((note) => due.some(({ id }) => note.endsWith(id))))
      .toEqual([])
    expect(await page.evaluate(stillKept)).toEqual(expect.arrayContaining(names))
    for (const { id, rev, former } of due) {
      const revisions = sent.filter((one) => one.id === id).map((one) => one.rev)
      expect(revisions.filter((one) => one === rev)).toHaveLength(1)
      // The earlier one may go out as well, for nobody knows that it is the earlier one of two.
      expect(revisions.filter((one) => one !== rev && one !== former)).toEqual([])
    }
    expect(sent.filter(({ id }) => id === refused[0]?.id)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('offers the refused one again after a day', async () => {
    await comeBack('/thanks', 25 * 60 * minute)
    await allArrived(kept.responses)
    expect(sent.filter(({ id }) => id === refused[0]?.id)).toHaveLength(1)
    expect(await arrived(refused[0]?.id ?? '')).toMatchObject([{ record: { answers: refused[0]?.answers } }])
  })

  it('remembers what was asked, of which order, in which session, and what was drawn', async () => {
    await comeBack('/thanks', 5 * minute, [waitingSignal])
    expect({
      again: await reason('checkout'),
      aboutTheSameOrder: await reason('checkout', 'order-7'),
      afterAnother: await reason('never-yet'),
      afterBeingClosed: await reason('returns'),
      inOneSession: await reason('once'),
      outsideTheSample: await reason('sampled'),
    }).toEqual({
      again: 'survey-cooldown',
      aboutTheSameOrder: 'subject',
      afterAnother: 'any-cooldown',
      afterBeingClosed: 'dismissed',
      inOneSession: 'session',
      outsideTheSample: 'sample',
    })
    expect(await command(page, 'explain', 'returning')).toMatchObject({
      gates: expect.arrayContaining([expect.objectContaining({ gate: 'visitor', pass: true })]),
    })
    const draws = await page.evaluate(() => [
      localStorage['easekit:shop:draw::holdout'],
      localStorage['easekit:shop:draw:sampled'],
    ])
    expect(draws).toEqual(['0.418', '0.732'])
    // A month later it asks again.
    await question('expired')
    expect(troubles).toEqual([])
  })

  it('says which event it holds back, and why', async () => {
    await comeBack('/thanks', 5 * minute, [waitingSignal])
    await page.evaluate(() => {
      const door = window as never as { EaseKit: (...command: unknown[]) => void; held: unknown[] }
      door.held = []
      door.EaseKit('on', 'held', (detail: unknown) => door.held.push(detail))
      dispatchEvent(new CustomEvent('paid', { detail: { id: 'order-7' } }))
    })
    await expect
      .poll(() => page.evaluate(() => (window as never as { held: unknown[] }).held))
      .toEqual([{ survey: 'checkout', reason: 'subject' }])
    expect(await page.locator('ease-kit').count()).toBe(0)
  })

  it('asks about the signal that was on its way to the next page', async () => {
    await comeBack('/thanks', 5 * minute)
    await popup(page).heading.waitFor()
    await expect.poll(() => sent.filter(({ id }) => !kept.responses.some((one) => one.id === id)).length).toBe(1)
    const shown = sent.find(({ id }) => !kept.responses.some((one) => one.id === id))
    await expect.poll(() => arrived(shown?.id ?? '')).toHaveLength(1)
    const [{ record } = {}] = await arrived(shown?.id ?? '')
    const { sinceMs } = record?.context ?? {}
    expect(record).toMatchObject({
      survey: 'delivery@1',
      context: { state: 'shown', trigger: 'delivered', source: 'event', subject: 'parcel-3' },
    })
    expect(sinceMs).toBeGreaterThanOrEqual(5 * minute)
    const isThere = (key: string) => page.evaluate((key) => key in localStorage, key)
    expect(await Promise.all([waitingSignal, ownSignal].map(isThere))).toEqual([false, true])
    await page.keyboard.press('Escape')
    await expect.poll(() => isThere(ownSignal)).toBe(false)
  })

  it('drops that signal when it comes too late', async () => {
    await comeBack('/thanks', 11 * minute)
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), waitingSignal)).toBe(null)
    await allArrived(due)
    expect(await page.locator('ease-kit').count()).toBe(0)
  })

  it('knows of the task that was begun on an earlier page', async () => {
    await comeBack('/thanks', 5 * minute, [waitingSignal])
    // What hears the end of a task is fetched after the start.
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      dispatchEvent(new CustomEvent('task-ended', { detail: { name: 'address-change', success: true } }))
    })
    await popup(page).heading.waitFor()
  })

  it('goes on with the configuration it was given, while the collector gives none', async () => {
    await comeBack('/remote', 5 * minute, [waitingSignal])
    expect(await reason('checkout')).toBe('survey-cooldown')
    await question('expired')
    await allArrived(due)
  })
})
