import { describe, expect, it } from 'vitest'
import { until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { testHost } from '../support/host-page.js'
import { testEngine } from '../support/test-engine.js'

// What a page's error monitor hears of a frame that may keep nothing: an editor's preview, an advertisement, a mail program.

const host = testHost()

/** Tells the page around of all that an error monitor would report, then asks and answers by itself. */
const inside = `<script>
  const tell = (text) => parent.postMessage(text, '*')
  addEventListener('error', ({ message }) => tell('error: ' + message))
  addEventListener('unhandledrejection', ({ reason }) => tell('unhandledrejection: ' + reason))
  window.EaseKit = Object.assign((...command) => EaseKit.q.push(command), { q: [] })
  EaseKit('on', 'shown', () => setTimeout(() => {
    const popup = document.querySelector('ease-kit').shadowRoot
    popup.querySelectorAll('input')[4].click()
    tell('answered')
  }, 50))
  EaseKit('trigger', 'paid', { subject: 'T-1' })
</script>`

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each([
    ['a sandboxed frame', 'sandbox="allow-scripts"', {}],
    ['a frame whose own answer sandboxes it', '', { 'content-security-policy': 'sandbox allow-scripts' }],
  ])('%s asks and delivers, and nothing reaches its error monitor', async (_, attributes, headers) => {
    const taken = host.fromNow()
    const frame = host.page({ head: inside, headers, script: 'crossorigin' })
    const around = host.page({
      head: `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data))</script>`,
      body: `<iframe ${attributes} src="${frame}" width="600" height="600"></iframe>`,
    })
    const tab = await engine.open()
    await tab.goto(around)
    const told = (): string[] => (window as never as { told: string[] }).told
    await until(tab, () => (window as never as { told: string[] }).told.includes('answered'), 'the answer')
    await expect.poll(() => taken().at(-1)?.answers).toEqual({ effort: 5 })
    expect(taken().every(({ survey }) => survey === 'checkout@1')).toBe(true)
    expect(await tab.run(told)).toEqual(['answered'])
    await tab.close()
  })
})
