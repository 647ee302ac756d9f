import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type App, testRig } from './app-rig.js'
import { needWebKitApp, startWebKitApp, type WebKitApp } from './webkit-app.js'

const page = 'packages/widget/dist/cdn/webview.html'
const rig = testRig()
let view: WebKitApp | undefined

afterEach(() => view?.stop())

/** The page as it is shipped, in an app with a script message handler. */
function openApp(base: string, parts: { store?: Map<string, string>; isOnline?: boolean; survey?: object } = {}): App {
  const app = rig.open({ host: 'none', send: (text) => view?.send(text), ...parts })
  view = startWebKitApp(page, base, 'easekit', (text) => app.receive(text))
  return app
}

const pick = (nth: number): Promise<string> | undefined =>
  view?.run(`document.querySelector('ease-kit').shadowRoot.querySelectorAll('input')[${nth}].click()`)

beforeAll(needWebKitApp)

describe('the page as it is shipped, with a real message handler of WebKit', () => {
  it.each([
    ['with an address', 'https://app.example/'],
    ['without an address, where the origin is opaque', ''],
  ])('%s: asks, and the app delivers', async (_, base) => {
    // The second question stays until it is closed; thanks would go by themselves.
    const app = openApp(base, { survey: { why: {} } })
    app.host.show('checkout', `wk-${base}`)
    await expect.poll(() => app.heard('shown'), { timeout: 20_000 }).toBeDefined()
    if (!base)
      expect(await view?.run('try { return typeof localStorage } catch (e) { return e.name }')).toBe('SecurityError')
    await pick(5)
    await expect.poll(() => app.heard('answer'), { timeout: 10_000 }).toEqual({ question: 'effort', value: 6 })
    expect(await app.host.back()).toBe(true)
    const response = app.heard('shown')?.response
    await expect
      .poll(() => rig.rows().find(({ id }) => id === response), { timeout: 10_000 })
      .toMatchObject({ done: 1, answers: { effort: 6 } })
    await expect.poll(() => app.heard('complete'), { timeout: 10_000 }).toMatchObject({ response })
    expect(app.invalid).toEqual([])
    app.host.stop()
  })

  it('an answer outlives the death of the page and of the app, once the app has it', async () => {
    const phone = new Map<string, string>()
    const app = openApp('', { store: phone, isOnline: false })
    app.host.show('checkout', 'dies')
    await expect.poll(() => app.heard('shown'), { timeout: 20_000 }).toBeDefined()
    await pick(2)
    await expect
      .poll(() => [...phone.values()].some((body) => body.includes('"effort":3')), { timeout: 10_000 })
      .toBe(true)
    await view?.kill()
    app.host.stop()
    const response = app.heard('shown')?.response
    expect(rig.rows().find(({ id }) => id === response)).toBeUndefined()
    const later = rig.open({ host: 'none', store: phone, send: () => {} })
    await later.host.deliver()
    expect(rig.rows().filter(({ id }) => id === response)).toMatchObject([{ answers: { effort: 3 } }])
    expect([...phone.keys()].filter((key) => key.includes('record'))).toEqual([])
  })

  it('a page that is loaded anew is started anew, and remembers whom it has asked', async () => {
    const app = openApp('')
    app.host.show('checkout', 'again')
    await expect.poll(() => app.heard('shown'), { timeout: 20_000 }).toBeDefined()
    await expect.poll(() => [...app.store.keys()].some((key) => key.includes('item')), { timeout: 10_000 }).toBe(true)
    app.host.reloaded()
    view?.reload()
    app.host.show('checkout', 'again')
    await expect.poll(() => app.heard('error'), { timeout: 20_000 }).toEqual({ code: 'failed', text: 'subject' })
    app.host.stop()
  })
})
