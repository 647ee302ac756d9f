import { describe, expect, it } from 'vitest'
import { casesIn } from '../support/cases-in.js'
import { type Tab, until } from '../support/engine.js'
import { type EngineName, engineNames } from '../support/engine-names.js'
import { testEngine } from '../support/test-engine.js'
import { testRig } from './app-rig.js'

const hosts = [
  'react-native-ios',
  'react-native-android',
  'wkwebview',
  'wkwebview-with-reply',
  'android-interface',
  'android-listener',
  'flutter-channel',
  'flutter-inappwebview',
  'maui',
  'cordova',
  'cordova-android',
  'iframe',
]

/** The hosts whose apps have this engine, beside Chromium, or one like it. */
const ofEngine: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: hosts,
  firefox: ['iframe'],
  webkit: ['react-native-ios', 'wkwebview', 'wkwebview-with-reply', 'cordova', 'iframe'],
}

const rig = testRig()
let serial = 0

/** In the page, whether it stands by itself or in a frame. */
const pick = (tab: Tab, nth: number): Promise<void> =>
  tab.run((nth) => {
    const page = document.querySelector('iframe')?.contentDocument ?? document
    page.querySelector('ease-kit')?.shadowRoot?.querySelectorAll('input')[nth]?.click()
  }, nth)

describe.each(engineNames)('in %s', (name) => {
  const engine = testEngine(name)

  it.each(
    casesIn(
      name,
      hosts.flatMap((host) => [0, 500].map((lateMs) => [host, lateMs] as const)),
      ([host]) => ofEngine[name].includes(host),
    ),
  )('a page in %s, there after %i ms, asks, hands its answer over and closes on back', async (host, lateMs) => {
    // The second question stays until it is closed; thanks would go by themselves.
    const app = rig.open({ host, lateMs, survey: { why: {} } })
    const tab = await engine.open({ width: 420, height: 700 })
    await tab.goto(app.url)
    // One phone for all of them in WebKit: it never asks about one order twice.
    const subject = `order-${serial++}`
    app.host.show('checkout', subject)
    await expect.poll(() => app.heard('shown'), { timeout: 10_000 }).toBeDefined()
    const response = app.heard('shown')?.response
    await expect.poll(() => Number(app.heard('resize')?.height)).toBeGreaterThan(100)
    await until(
      tab,
      () => {
        const page = document.querySelector('iframe')?.contentDocument ?? document
        return !!page.querySelector('ease-kit')?.shadowRoot?.querySelector('input')
      },
      'the question',
    )
    await pick(tab, 5)
    await expect.poll(() => app.heard('answer'), { timeout: 10_000 }).toEqual({ question: 'effort', value: 6 })
    expect(await app.host.back()).toBe(true)
    await expect
      .poll(() => rig.rows().find(({ id }) => id === response), { timeout: 10_000 })
      .toMatchObject({ done: 1, answers: { effort: 6 }, context: { channel: 'webview', subject } })
    await expect.poll(() => app.heard('complete'), { timeout: 10_000 }).toMatchObject({ response, reason: 'back' })
    await expect.poll(() => app.heard('remove'), { timeout: 12_000 }).toBeDefined()
    expect(await app.host.back()).toBe(false)
    expect(rig.rows().filter(({ id }) => id === response)).toHaveLength(1)
    // Everything went through the app: it has nothing left, and the page sent nothing by itself.
    await expect.poll(() => [...app.store.keys()].filter((key) => key.includes('record'))).toEqual([])
    expect(app.invalid).toEqual([])
    app.host.stop()
    await tab.close()
  })
})
