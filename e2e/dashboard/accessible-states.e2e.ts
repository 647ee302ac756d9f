import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { findings } from '../support/axe.js'
import { temporaryFolder } from '../support/demo.js'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testEngine } from '../support/test-engine.js'
import { fillShop } from './fill-shop.js'

const token = 'a-token-of-our-own'
const folder = temporaryFolder()
let collector: RunningCollector

/** How the figures of a survey are answered: as ever, never, with an error, or cut off on the way. */
type Mood = 'usual' | 'silent' | 'failing' | 'cut'
let mood: Mood = 'usual'
let release = (): void => {}

const moods: Readonly<Record<Mood, () => Promise<Response> | undefined>> = {
  usual: () => undefined,
  silent: () =>
    new Promise((resolve) => {
      const before = release
      release = () => {
        before()
        resolve(new Response(null, { status: 503 }))
      }
    }),
  failing: () => Promise.resolve(Response.json({ error: 'internal' }, { status: 500 })),
  cut: () => Promise.resolve(new Response(new ReadableStream({ pull: (body) => body.error(new Error('cut off')) }))),
}

// The dashboard without its policy, which lets no test in, from where its addresses lead to the same places.
function beside(request: Request): Promise<Response> | undefined {
  const { pathname, origin } = new URL(request.url)
  if (pathname === '/open') return withoutPolicy(`${origin}/dashboard`)
  return pathname === '/v1/results' ? moods[mood]() : undefined
}

async function withoutPolicy(address: string): Promise<Response> {
  return new Response(await (await fetch(address)).text(), { headers: { 'Content-Type': 'text/html' } })
}

beforeAll(async () => {
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: {
      shop: { alerts: { dashboard: 'https://ces.example/dashboard', targets: { checkout: 5 } } },
      few: {},
      empty: {},
    },
    adminToken: token,
    beside,
  })
  await fillShop(collector.url, { project: 'shop', days: 14, answers: 14 })
  await fillShop(collector.url, { project: 'few', days: 1, answers: 3 })
})
afterAll(async () => {
  release()
  await collector?.close()
  folder.remove()
})

interface State {
  readonly name: string
  readonly search: string
  /** All of them are there when it is complete. */
  readonly complete: readonly string[]
  readonly mood?: Mood
}

const of = (page: string): string => `?project=shop&page=${page}&survey=checkout`
const week = `${of('survey')}&range=7`
const states: readonly State[] = [
  { name: 'overview', search: '?project=shop&page=overview', complete: ['.at-a-glance .score strong'] },
  { name: 'empty', search: '?project=empty', complete: ['.card.empty'] },
  { name: 'too few', search: '?project=few&page=survey&survey=checkout', complete: ['aside', '.histogram'] },
  { name: 'one survey', search: `${of('survey')}@1&pool=soft`, complete: ['.figure', '.funnel', '.trend .chart'] },
  { name: 'many series', search: week, complete: ['#series-title', '.trend .chart'] },
  { name: 'reasons', search: week, complete: ['.reasons li'] },
  { name: 'segments', search: week, complete: ['.segments table'] },
  { name: 'comparison', search: week, complete: ['.comparison-words'] },
  { name: 'comments', search: of('comments'), complete: ['.endless li', '.themes li'] },
  { name: 'effects', search: of('effects'), complete: ['.pair', '#loyalty-title'] },
  { name: 'surveys page', search: '?project=shop&page=surveys', complete: ['.surveys-page'] },
  { name: 'alert list', search: '?project=shop&page=alerts', complete: ['#alerts-targets'] },
  { name: 'people', search: '?project=shop&page=people', complete: ['form'] },
  { name: 'loading', search: week, complete: ['.live.loading', '.toolbar'], mood: 'silent' },
  { name: 'error', search: week, complete: ['.live.stale'], mood: 'failing' },
  { name: 'offline', search: week, complete: ['.live.stale'], mood: 'cut' },
  { name: 'unknown survey', search: `${of('survey')}-of-another`, complete: ['[role=alert]'] },
  {
    name: 'reversed days',
    search: `${of('survey')}&range=custom&from=2026-02-02&to=2026-02-01`,
    complete: ['[role=alert]'],
  },
]

describe.each(engineNames)('in %s', (engineName) => {
  const engine = testEngine(engineName)

  async function look(tab: Tab, state: State, more: string): Promise<readonly string[]> {
    release()
    mood = state.mood ?? 'usual'
    await tab.goto(`${collector.url}/open${state.search}${more}`)
    const isComplete = (all: readonly string[]) => all.every((one) => document.querySelector(one) !== null)
    await until(tab, isComplete, `all of ${state.name}`, state.complete)
    await tab.run(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    return (await findings(tab)).map((finding) => `${state.name}: ${finding}`)
  }

  it.each(engineName === 'chromium' ? ['en', 'fa'] : ['en'])(
    'axe finds nothing in any state of the dashboard, in %s',
    async (lang) => {
      const tab = await engine.open({ width: 1000, height: 900 })
      const signedOut = { name: 'signed out', search: `?lang=${lang}`, complete: ['.sign-in form', '#token-hint'] }
      const found = [...(await look(tab, signedOut, ''))]
      await tab.goto(`${collector.url}/open?lang=${lang}#token=${token}`)
      await until(tab, () => document.querySelector('.pages') !== null, 'the pages')
      for (const state of states) found.push(...(await look(tab, state, `&lang=${lang}`)))
      expect(found).toEqual([])
      await tab.close()
    },
    600_000,
  )
})
