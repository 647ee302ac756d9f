import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

const focused = () => document.querySelector('ease-kit')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each([
    ['en', 'ArrowRight', '6 of 7, Agree'],
    ['fa', 'ArrowLeft', '۶ از ۷، موافقم'],
    ['fa', 'ArrowDown', '۶ از ۷، موافقم'],
  ])('a reader of %s answers 6 with %s and Enter', async (lang, arrow, label) => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, host.page({ html: `lang="${lang}"`, survey: { throttle: { surveyDays: 0, anyDays: 0 } } }))
    expect(await tab.run(() => document.activeElement === document.body)).toBe(true)
    await tab.run(() => {
      document.querySelector('ease-kit')?.shadowRoot?.querySelector('input')?.focus()
    })
    for (let step = 0; step < 5; step++) await tab.press(arrow)
    expect((await tab.run(focused))?.replace('، ', ', ')).toBe(label.replace('، ', ', '))
    expect(taken().every(({ answers }) => answers.effort === undefined)).toBe(true)
    await tab.press('Enter')
    await expect.poll(() => taken().some(({ answers }) => answers.effort === 6), { timeout: 10_000 }).toBe(true)
    await tab.press('Escape')
    await until(tab, () => !document.querySelector('ease-kit'), 'the popup to go')
    await tab.close()
  })
  it.each(['Escape', 'Enter'])('the focus goes back where it came from, closed with %s', async (key) => {
    const tab = await engine.open()
    await askIn(tab, host.page({ body: '<button id="before">Before</button>', survey: { throttle: noThrottle } }))
    await tab.run(() => document.querySelector<HTMLElement>('#before')?.focus())
    // A press of Tab leads to the scale, the next one to the cross.
    for (let step = key === 'Enter' ? 2 : 1; step; step--) await tab.press('Tab')
    expect(await tab.run(focused)).toBe(key === 'Enter' ? 'Close' : '1 of 7, Strongly disagree')
    await tab.press(key)
    await until(tab, () => !document.querySelector('ease-kit'), 'the popup to go')
    expect(await tab.run(() => document.activeElement?.id)).toBe('before')
    await tab.close()
  })
})
