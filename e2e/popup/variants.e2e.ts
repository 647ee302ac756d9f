import { afterEach, describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import type { Tab } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()
const variants = [
  { id: 'row', question: '{company} was easy.' },
  { id: 'list', layout: 'vertical' },
]
const page = () => host.page({ survey: { variants, throttle: noThrottle } })
const drawKey = 'easekit:shop:draw:checkout:variant'

/** What a person sees of the variant: the question, and whether the points stand under each other. */
const look = () => {
  const root = document.querySelector('ease-kit')?.shadowRoot
  const [first, second] = [...(root?.querySelectorAll('[part=point]') ?? [])].map((point) =>
    point.getBoundingClientRect(),
  )
  return { question: root?.querySelector('h2')?.textContent, isList: Number(second?.top) > Number(first?.top) }
}

describe.each(engineNames)('variants of a survey, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(async () => {
    await tab.close()
    host.taken.splice(0)
  })

  /** Shows the survey, and resolves to what the collector is told of that, not of what an earlier page has left to send. */
  const ask = async () => {
    const since = Date.now()
    await askIn(tab, page())
    const told = () => host.taken.find(({ at }) => at >= since)?.context
    await expect.poll(told, { timeout: 15_000 }).toBeDefined()
    const { attributes, layout } = told() ?? {}
    return { ...(attributes as { variant?: string }), layout }
  }

  it.each([
    ['0.2', { question: '\u2068Acme\u2069 was easy.', isList: false }, { variant: 'row', layout: 'horizontal' }],
    ['0.7', { isList: true }, { variant: 'list', layout: 'vertical' }],
  ])('one who has drawn %s sees the one that belongs to it, and it is recorded', async (draw, looks, record) => {
    tab = await engine.open()
    await tab.goto(host.url)
    await tab.run((key, draw) => localStorage.setItem(key, draw), drawKey, draw)
    expect(await ask()).toEqual(record)
    expect(await tab.run(look)).toMatchObject(looks)
  })

  it('a visitor keeps the variant that was drawn first, on every page', async () => {
    tab = await engine.open()
    await tab.goto(host.url)
    // Some drivers keep one profile for all tabs.
    await tab.run(() => localStorage.clear())
    const first = await ask()
    const draw = await tab.run((key) => localStorage.getItem(key), drawKey)
    expect(draw).toMatch(/^(0|0\.\d{1,3})$/)
    for (let visit = 0; visit < 4; visit++) {
      expect(await ask()).toEqual(first)
      expect(await tab.run((key) => localStorage.getItem(key), drawKey)).toBe(draw)
    }
  })
})
