import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

const body = '<header>Shop</header><main><h1>Thank you</h1><p>It is on its way.</p></main><footer>Imprint</footer>'

/** Where everything of the page stands. */
const places = () =>
  [...document.querySelectorAll('html,body,body :not(script,ease-kit)')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return { name: one.localName, x, y, width, height }
  })

const keys = ['x', 'y', 'width', 'height'] as const

const pages: readonly (readonly [string, string])[] = [
  ['a grid with gaps', 'html{display:grid;gap:40px;min-height:100%}'],
  ['a grid of two columns', 'html{display:grid;grid-template-columns:1fr 1fr;gap:20px}'],
  ['a grid that gives everything a row of one size', 'html{display:grid;grid-auto-rows:1fr;height:100%}'],
  ['a flex row, centred', 'html{display:flex;justify-content:center;gap:60px}'],
  ['a flex column, spread', 'html{display:flex;flex-direction:column;justify-content:space-between;min-height:100%}'],
  ['a flex box whose children share the room', 'html{display:flex}html>*{flex:1}'],
  ['columns', 'html{columns:2;column-gap:50px}'],
  ['a table', 'html{display:table;border-spacing:20px}html>*{display:table-cell}'],
  ['inline', 'html{display:inline-block}'],
  [
    'rules for children of html',
    'html>*{display:block;padding:40px;min-height:80px;border:1px solid}head{display:none}',
  ],
  ['a rule for what comes last', 'html>:last-child{padding-bottom:120px}'],
  ['a rule for what comes last, in the flow of a grid', 'html{display:grid}body:last-child{margin-top:90px}'],
  ['a rule for what comes second last', 'body:nth-last-child(2){padding-top:50px}'],
  ['a rule for what follows something', 'html>*+*{margin-top:70px}'],
  ['with important declarations', 'html{display:flex}html>*{position:static!important;width:300px!important}'],
]

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each(pages)('a page does not move whose html element is %s', async (_, css) => {
    const tab = await engine.open()
    await tab.goto(host.page({ head: `<style>html,body{margin:0}${css}</style>`, body }))
    await until(tab, () => 'EaseKit' in window && document.readyState === 'complete', 'the page')
    const before = await tab.run(places)
    await tab.run(() => {
      ;(window as never as Record<string, (...command: unknown[]) => unknown>).EaseKit?.('trigger', 'paid')
    })
    await until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=popup]'), 'the popup')
    const after = await tab.run(places)
    expect(after).toHaveLength(before.length)
    // Firefox balances columns anew at every layout, to a few hundredths of a pixel.
    const moved = after.filter((one, at) => keys.some((key) => Math.abs(one[key] - (before[at]?.[key] ?? 0)) > 0.2))
    expect(moved).toEqual([])
    await tab.close()
  })

  it.each(['transform:scale(1)', 'transform:translateZ(0);overflow:auto'])(
    'the popup stays in the window where html has %s, which everything fixed hangs on',
    async (css) => {
      const tab = await engine.open()
      const long = `${body}<div style="height:3000px"></div>`
      await askIn(tab, host.page({ head: `<style>html{${css}}</style>`, body: long }))
      const bottom = () =>
        innerHeight -
        (document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=popup]')?.getBoundingClientRect()
          .bottom ?? 0)
      await expect.poll(() => tab.run(bottom)).toBe(20)
      await tab.run(() => scrollTo(0, 900))
      await expect.poll(() => tab.run(bottom)).toBe(20)
      await tab.close()
    },
  )

  it('the popup lies over the page, whatever the page puts on top', async () => {
    const tab = await engine.open()
    // All of the window would be an open dialog of the page.
    const css = '.top{position:fixed;inset:50% 0 0;z-index:2147483647}'
    await askIn(tab, host.page({ head: `<style>${css}</style>`, body: `${body}<div class="top"></div>` }))
    const onTop = await tab.run(() => {
      const card = document
        .querySelector('ease-kit')
        ?.shadowRoot?.querySelector('[part=popup]')
        ?.getBoundingClientRect()
      return card && document.elementFromPoint(card.x + card.width / 2, card.y + 12)?.localName
    })
    expect(onTop).toBe('ease-kit')
    await tab.close()
  })
})
