import { afterEach, describe, expect, it } from 'vitest'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { type PageParts, testHost } from '../support/host-page.js'
import { isOpen } from '../support/is-open.js'
import { isReady } from '../support/is-ready.js'
import { noThrottle } from '../support/no-throttle.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()

/** Which parts of EaseKit the page has fetched so far, in their order. */
const parts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /easekit-([\w-]+)-[0-9a-f]{8}\.js/.exec(name)?.slice(1) ?? [])
const push = (event: string): void => {
  ;(window as never as { dataLayer: object[] }).dataLayer.push({ event })
}
const buy = (): void => {
  dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'T-1' } }))
}

const focus = (): void => {
  const button = document.querySelector('button')
  button?.blur()
  button?.focus()
}
const startTask = (): void => {
  dispatchEvent(new CustomEvent('task-started', { detail: { name: 'move' } }))
}
const scrollHalf = (): void => {
  scrollTo(0, 0)
  scrollTo(0, 5000)
}

interface Drawn {
  /** How often the popup was put into the page, and in how many frames it was there. */
  puts: number
  frames: number
}
const drawn = (): Drawn => (window as never as { drawn: Drawn }).drawn
const watchDrawn = (): void => {
  const count: Drawn = { puts: 0, frames: 0 }
  Object.assign(window, { drawn: count })
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if ((node as Element).shadowRoot?.querySelector('[part=popup]')) count.puts++
  }).observe(document, { childList: true, subtree: true })
  const look = (): void => {
    if (document.querySelector('ease-kit')) count.frames++
    requestAnimationFrame(look)
  }
  look()
}

const layer = '<script>dataLayer = []</script>'
const savesData = '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } })</script>'

describe.each(engineNames)('before a survey is due, in %s', (name) => {
  const engine = testEngine(name)
  let tab: Tab
  afterEach(() => tab.close())

  const open = async ({ survey = {}, ...given }: PageParts = {}, query = ''): Promise<void> => {
    tab = await engine.open()
    const asked = { on: [{ type: 'checkout' }], throttle: noThrottle, ...survey }
    await tab.goto(host.page({ head: layer, survey: asked, ...given }) + query)
    await until(tab, isReady, 'EaseKit')
  }
  const opens = () => until(tab, isOpen, 'the popup')
  /** Waits until this was fetched, and nothing else. */
  const fetches = async (...names: string[]): Promise<void> => {
    await expect.poll(async () => (await tab.run(parts)).sort(), { timeout: 15_000 }).toEqual(names.sort())
  }

  it('fetches what will ask when a checkout has begun, and then asks without another file', async () => {
    await open()
    expect(await tab.run(parts)).toEqual([])
    await tab.run(push, 'begin_checkout')
    await fetches('warm', 'session')
    expect(await tab.run(isOpen)).toBe(false)
    await tab.run(buy)
    await opens()
    await fetches('warm', 'session')
  })

  it.each([
    ['at a sign', {}, () => tab.run(push, 'begin_checkout')],
    ['while the delay runs', { delayMs: 600_000 }, () => tab.run(buy)],
  ])('draws what will ask %s, and takes it away before it is seen', async (_when, survey, begin) => {
    await open({ survey })
    await tab.run(watchDrawn)
    await begin()
    await expect.poll(async () => (await tab.run(drawn)).puts, { timeout: 15_000 }).toBe(1)
    expect(await tab.run(drawn)).toEqual({ puts: 1, frames: 0 })
    expect(await tab.run(isOpen)).toBe(false)
  })

  it('fetches words, faces and instrument of the survey too, on the page of a cart', async () => {
    const survey = { scale: 'ease5', glyph: 'emoji' }
    await open({ html: 'lang="de"', survey }, '?back=/cart')
    await fetches('shops', 'warm', 'session', 'instruments', 'extras', 'de', 'de-ease', 'second-de')
    await tab.run(buy)
    await opens()
    await fetches('shops', 'warm', 'session', 'instruments', 'extras', 'de', 'de-ease', 'second-de')
  })

  it('fetches what will ask when a chat is opened', async () => {
    await open({ survey: { on: [{ type: 'chat' }] } })
    await fetches('chats')
    // Nothing tells when the part has begun to listen, so the chat is opened until it was heard.
    const opened = async (): Promise<string[]> => {
      await tab.run(() => void dispatchEvent(new CustomEvent('chat:opened')))
      return tab.run(parts)
    }
    await expect.poll(opened, { timeout: 15_000 }).toContain('warm')
    await fetches('chats', 'warm', 'session', 'gates')
  })

  it.each([
    ['the button that asks gets the focus', { type: 'click', selector: 'button' }, focus],
    ['a task is started', { type: 'task', name: 'move' }, startTask],
    ['half of the way to where it asks is scrolled', { type: 'scroll', percent: 90 }, scrollHalf],
  ])('fetches what will ask when %s', async (_when, trigger, begin) => {
    await open({ survey: { on: [trigger] }, body: '<button>Done</button><p style="height: 9000px"></p>' })
    await fetches('triggers')
    // Nothing tells when the part has begun to listen, so it is begun until it was heard.
    const begun = async (): Promise<string[]> => {
      await tab.run(begin)
      return tab.run(parts)
    }
    await expect.poll(begun, { timeout: 15_000 }).toContain('warm')
    await fetches('triggers', 'warm', 'session')
    expect(await tab.run(isOpen)).toBe(false)
  })

  it.each([
    ['nothing tells of a checkout', layer, 'add_to_cart'],
    ['the browser asks to save data', layer + savesData, 'begin_checkout'],
  ])('fetches nothing where %s', async (_when, head, event) => {
    await open({ head })
    await tab.run(push, event)
    await tab.run(buy)
    await opens()
    // What was fetched ahead would have been asked for before that.
    await fetches('session')
  })
})
