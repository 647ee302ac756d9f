import { describe, expect, it } from 'vitest'
import { askIn } from '../support/ask-in.js'
import { until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { type Taken, testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

// What the page of the unit tests cannot prove: which radios of a group in a shadow root are chosen, what a key does to
// one by itself, and where an event of a shadow root seems to come from outside it.
const host = testHost()

/** The names of the chosen points, in their order. */
const chosen = () =>
  [...(document.querySelector('ease-kit')?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    .filter(({ checked }) => checked)
    .map((radio) => radio.getAttribute('aria-label'))

const focusFirst = () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('input')?.focus()
const effortOf = (taken: () => readonly Taken[]): unknown[] =>
  taken().flatMap(({ answers }) => (answers.effort === undefined ? [] : [answers.effort]))

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it('one point of a row is chosen, however often the arrows move, and Space answers with it', async () => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
    await tab.run(focusFirst)
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await tab.press(key)
    expect(await tab.run(chosen)).toEqual(['2 of 7, Disagree'])
    expect(effortOf(taken)).toEqual([])
    await tab.press(' ')
    await expect.poll(() => effortOf(taken), { timeout: 10_000 }).toContain(2)
    await tab.close()
  })

  it('a key that is the browser’s own with Alt, such as the one that goes back, is left to it', async () => {
    const tab = await engine.open()
    await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
    await tab.run(focusFirst)
    const isLeft = await tab.run(() => {
      const event = { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }
      const radio = document.querySelector('ease-kit')?.shadowRoot?.activeElement
      const press = (keys: object) => radio?.dispatchEvent(new KeyboardEvent('keydown', { ...event, ...keys }))
      return [press({ altKey: true }), press({ metaKey: true }), press({})]
    })
    expect(isLeft).toEqual([true, true, false])
    expect(await tab.run(chosen)).toEqual(['2 of 7, Disagree'])
    await tab.close()
  })

  it('an answer that is changed in the second step leaves one point chosen', async () => {
    const taken = host.fromNow()
    const tab = await engine.open()
    await askIn(tab, host.page({ survey: { throttle: noThrottle } }))
    await tab.run(focusFirst)
    await tab.press('Enter')
    await until(tab, () => document.querySelector('ease-kit')?.shadowRoot?.querySelector('[part=answer]'), 'the answer')
    expect(await tab.run(chosen)).toEqual(['1 of 7, Strongly disagree'])
    const unfold = () => {
      const answer = document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLDetailsElement>('[part=answer]')
      answer?.querySelector('summary')?.click()
      return answer?.open
    }
    expect([await tab.run(unfold), await tab.run(unfold), await tab.run(unfold)]).toEqual([true, false, true])
    await tab.run(() => {
      const root = document.querySelector('ease-kit')?.shadowRoot
      root?.querySelector<HTMLElement>('input[type=radio][value="6"]')?.click()
    })
    await expect.poll(() => effortOf(taken), { timeout: 10_000 }).toContain(6)
    expect(await tab.run(chosen)).toEqual(['6 of 7, Agree'])
    await tab.close()
  })

  it('things that are rated one by one have a choice each', async () => {
    const tab = await engine.open()
    await askIn(tab, host.page({ survey: { scale: 'effort-dimensions', throttle: noThrottle } }))
    await tab.run(focusFirst)
    await tab.press('ArrowRight')
    await tab.run(() => {
      const root = document.querySelector('ease-kit')?.shadowRoot
      const groups = root?.querySelectorAll('fieldset[part=scale]') ?? []
      for (const group of [...groups].slice(1)) group.querySelectorAll('input')[3]?.click()
    })
    const names = await tab.run(chosen)
    expect(names[0]).toMatch(/^2 of 5/)
    expect(names.slice(1).every((one) => one?.startsWith('4 of 5'))).toBe(true)
    expect(names).toHaveLength(4)
    await tab.close()
  })

  it.each([
    ['open', ['inner', 'outer']],
    ['closed', ['outer']],
  ] as const)('a click in a root that is %s is one on %j', async (mode, signals) => {
    const tab = await engine.open()
    const on = ['inner', 'outer'].map((id) => ({ type: 'click', selector: `#${id}`, signal: id }))
    await tab.goto(host.page({ survey: { on }, body: '<main><h1>Thanks</h1><x-card id="outer"></x-card></main>' }))
    await tab.run((mode) => {
      const inner = document.createElement('button')
      inner.id = 'inner'
      document.querySelector('#outer')?.attachShadow({ mode }).append(inner)
      // A closed root is not to be found again.
      ;(window as never as Record<string, unknown>).inner = inner
    }, mode)
    const clickAndRead = async (): Promise<string> => {
      const page = window as never as {
        inner: HTMLElement
        EaseKit?: (command: string, survey: string) => Promise<{ log: string[] }>
      }
      page.inner.click()
      return ((await page.EaseKit?.('explain', 'checkout'))?.log ?? []).join()
    }
    // The chunk that listens is on its way, and hears both from one moment on.
    await expect.poll(() => tab.run(clickAndRead), { timeout: 10_000 }).toContain('outer heard from click')
    const log = await tab.run(clickAndRead)
    expect(['inner', 'outer'].filter((id) => log.includes(`${id} heard from click`))).toEqual([...signals])
    await tab.close()
  })
})
