import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testBrowser } from '../support/test-browser.js'
import { bundleTriggers, type Rig } from '../support/trigger-rig.js'

// What happy-dom has no layout, no channels and no script loading for.

type Triggers = typeof import('../../packages/widget/src/triggers.js')

const browser = testBrowser()
let script = ''
let context: BrowserContext
let page: Page

const shop = 'http://shop.example/'

beforeAll(async () => {
  script = await bundleTriggers()
})

async function open(html: string): Promise<Page> {
  const tab = await context.newPage()
  await tab.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: 'window.Late = { on(name, hear) { hear() } }' })
      : route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${script}</script>${html}` }),
  )
  await tab.goto(shop)
  return tab
}

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 800, height: 600 } })
})

const heard = (tab: Page): Promise<string[]> => tab.evaluate(() => (window as never as { rig: Rig }).rig.heard)
const begin = (tab: Page, name: keyof Triggers, ...options: unknown[]): Promise<void> =>
  tab.evaluate(
    ([name, options]) => {
      const { all, start } = (window as never as { rig: Rig }).rig
      start((all[name as 'click'] as (...given: unknown[]) => never)(...(options as unknown[])))
    },
    [name, options] as const,
  )
const untilHeard = async (tab: Page, line: string): Promise<void> => {
  await tab.waitForFunction((line) => (window as never as { rig: Rig }).rig.heard.includes(line as string), line, {
    timeout: 10_000,
  })
}

describe('visible', () => {
  it('hears what was scrolled to, when it has been on screen for a while', async () => {
    page = await open('<p style="height: 3000px"></p><p id="done" data-order="7" style="height: 100px">Thanks</p>')
    await begin(page, 'visible', '#done', { forMs: 300, subjectPath: 'dataset.order' })
    await page.waitForTimeout(500)
    expect(await heard(page)).toEqual([])
    await page.evaluate(() => window.scrollTo(0, 9999))
    await untilHeard(page, 'visible,visible,7')
  })
})

describe('hidden', () => {
  const chat =
    '<div id="around"><div id="chat" style="position: fixed; right: 0; bottom: 0; width: 200px; height: 200px; transition: all .2s">Chat</div></div>'

  it.each([
    ['removed', () => document.querySelector('#chat')?.remove()],
    [
      'faded out',
      () =>
        document
          .querySelector('#chat')
          ?.setAttribute('style', `${document.querySelector('#chat')?.getAttribute('style')}; opacity: 0`),
    ],
    [
      'moved off screen',
      () =>
        document
          .querySelector('#chat')
          ?.setAttribute(
            'style',
            `${document.querySelector('#chat')?.getAttribute('style')}; transform: translateY(300px)`,
          ),
    ],
    ['hidden with its parent', () => document.querySelector('#around')?.setAttribute('hidden', '')],
    [
      'made as small as nothing',
      () =>
        document
          .querySelector('#chat')
          ?.setAttribute('style', 'position: fixed; width: 0; height: 0; overflow: hidden'),
    ],
  ])('hears that it was %s', async (_, vanish) => {
    page = await open(chat)
    await begin(page, 'hidden', '#chat')
    await page.waitForTimeout(1100)
    await page.evaluate(vanish)
    await untilHeard(page, 'chat-closed,hidden,')
  })

  it('tells that it is there again, and of its next end', async () => {
    page = await open(chat)
    await begin(page, 'hidden', '#chat')
    const show = (isShown: boolean): Promise<void> =>
      page.evaluate((isShown) => {
        const one = document.querySelector('#chat') as HTMLElement
        one.style.display = isShown ? '' : 'none'
      }, isShown)
    const untilHeardInAll = (count: number) =>
      page.waitForFunction((count) => (window as never as { rig: Rig }).rig.heard.length === count, count)
    for (const times of [1, 2]) {
      await untilHeardInAll(times * 2 - 1)
      await page.waitForTimeout(1100)
      await show(false)
      await untilHeardInAll(times * 2)
      await show(true)
    }
    await untilHeardInAll(5)
    const both = ['chat-opened,hidden,', 'chat-closed,hidden,']
    expect(await heard(page)).toEqual([...both, ...both, both[0]])
  })
})

describe('adobeDropin', () => {
  it('hears a real channel, once', async () => {
    page = await open('')
    await begin(page, 'adobeDropin')
    await page.evaluate(() => {
      const event = { event: 'order/placed', identifier: 'x', payload: { number: '00042' } }
      new BroadcastChannel('ElsieSDK/EventBus').postMessage(event)
    })
    await untilHeard(page, 'order-placed,adobeDropin,00042')
    expect(await heard(page)).toHaveLength(1)
  })

  it('hears the order of its own window only', async () => {
    page = await open('')
    await begin(page, 'adobeDropin')
    const other = await open('')
    await begin(other, 'adobeDropin')
    await other.evaluate(() => {
      const arrived = new BroadcastChannel('ElsieSDK/EventBus')
      const channel = new BroadcastChannel('ElsieSDK/EventBus')
      channel.postMessage({ event: 'order/placed', identifier: 'y', payload: { number: '00043' } })
      return new Promise((resolve) => arrived.addEventListener('message', resolve))
    })
    await untilHeard(other, 'order-placed,adobeDropin,00043')
    expect(await heard(page)).toEqual([])
    expect(await heard(other)).toHaveLength(1)
  })
})

describe('a vendor that comes late', () => {
  it('is found when its script has loaded, long after the series of checks has ended', async () => {
    page = await open('')
    await page.clock.install()
    await begin(page, 'drift', { engaged: false })
    await page.clock.runFor(30_000)
    await page.evaluate(
      () =>
        new Promise((loaded) => {
          Object.defineProperty(window, 'drift', { get: () => (window as never as { Late: unknown }).Late })
          const script = Object.assign(document.createElement('script'), { src: '/late.js' })
          script.addEventListener('load', loaded)
          document.head.append(script)
        }),
    )
    expect(await heard(page)).toEqual(['chat-opened,drift,', 'chat-closed,drift,'])
  })
})

describe('jivo', () => {
  it('goes on hearing when a later script declares the function, and gives it back', async () => {
    page = await open('')
    await begin(page, 'jivo', { engaged: false })
    const result = await page.evaluate(async () => {
      const run = (text: string): void => {
        document.head.append(Object.assign(document.createElement('script'), { text }))
      }
      run('var calls = 0; function jivo_onClose() { calls++; return "kept" }')
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
      const slots = window as never as Record<string, unknown> & { jivo_onClose: () => string; rig: Rig; calls: number }
      const kept = slots.jivo_onClose()
      slots.rig.leaving.abort()
      slots.jivo_onClose()
      return [kept, slots.calls, slots.jivo_onClose.name, 'jivo_onOpen' in window]
    })
    expect(result).toEqual(['kept', 2, 'jivo_onClose', false])
    expect(await heard(page)).toEqual(['chat-closed,jivo,'])
  })
})

describe('a page of an app', () => {
  it('is recognised after a navigation, with nothing patched', async () => {
    page = await open('')
    await begin(page, 'bigcommerce')
    await page.evaluate(() => history.pushState(null, '', '/checkout/order-confirmation/5'))
    await untilHeard(page, 'order-placed,bigcommerce,5')
    expect(await page.evaluate(() => Object.hasOwn(history, 'pushState'))).toBe(false)
  })
})
