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

  /** What the collector was told of the last showing. */
  const recorded = async () => {
    await expect.poll(() => host.taken.length, { timeout: 15_000 }).toBeGreaterThan(0)
    const { attributes, layout } = host.taken.splice(0).at(-1)?.context ?? {}
    return { ...(attributes as { variant?: string }), layout }
  }

  it.each([
    ['0.2', { question: '\u2068Acme\u2069 was easy.', isList: false }, { variant: 'row', layout: 'horizontal' }],
    ['0.7', { isList: true }, { variant: 'list', layout: 'vertical' }],
  ])('one who has drawn %s sees the one that belongs to it, and it is recorded', async (draw, looks, record) => {
    tab = await engine.open()
    await tab.goto(host.url)
    await tab.run((key, draw) => localStorage.setItem(key, draw), drawKey, draw)
    await askIn(tab, page())
    expect(await tab.run(look)).toMatchObject(looks)
    expect(await recorded()).toEqual(record)
  })

  it('a visitor keeps the variant that was drawn first, on every page', async () => {
    tab = await engine.open()
    await tab.goto(host.url)
    // Some drivers keep one profile for all tabs.
    await tab.run(() => localStorage.clear())
    await askIn(tab, page())
    const first = await recorded()
    const draw = await tab.run((key) => localStorage.getItem(key), drawKey)
    expect(draw).toMatch(/^(0|0\.\d{1,3})$/)
    for (let visit = 0; visit < 4; visit++) {
      await askIn(tab, page())
      expect(await recorded()).toEqual(first)
      expect(await tab.run((key) => localStorage.getItem(key), drawKey)).toBe(draw)
    }
  })
})
