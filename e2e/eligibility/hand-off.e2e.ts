import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Tab, until } from '../support/engine.js'
import { engineNames } from '../support/engine-names.js'
import { type PageParts, testHost } from '../support/host-page.js'
import { isOpen } from '../support/is-open.js'
import { isReady } from '../support/is-ready.js'
import { testEngine } from '../support/test-engine.js'

const host = testHost()
/** A payment provider on an origin of its own: it sends the customer on to where `to` points. */
let provider: Server

beforeAll(async () => {
  provider = createServer((request, response) => {
    const to = new URL(request.url ?? '/', 'http://provider').searchParams.get('to')
    response.setHeader('content-type', 'text/html')
    response.end(`<p>Paying…</p><script>location.replace(${JSON.stringify(to)})</script>`)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => provider.once('listening', resolve))
})
afterAll(() => {
  provider.close()
  provider.closeAllConnections()
})

const close = (): void =>
  document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLElement>('[part=close]')?.click()
const answer = (): void =>
  document.querySelector('ease-kit')?.shadowRoot?.querySelector<HTMLElement>('[type=radio]')?.click()
const isNoted = (): boolean =>
  /:asked:[^|]*\|\d+ answered/.test(
    Object.entries(localStorage)
      .map((entry) => entry.join('|'))
      .join('\n'),
  )
const pendingKeys = (): string[] => Object.keys(localStorage).filter((key) => key.includes(':pending'))
const pay = (): void => {
  dispatchEvent(new CustomEvent('paid', { detail: { id: 'T-1' } }))
}
/** An order, and in the same task the way to another page. */
const payAndLeave = (to: string): void => {
  dispatchEvent(new CustomEvent('paid', { detail: { id: 'T-1' } }))
  location.assign(to)
}

for (const name of engineNames) {
  describe(`a signal right before a navigation, in ${name}`, () => {
    const engine = testEngine(name)
    let tab: Tab
    afterEach(async () => {
      await tab.close()
      host.taken.splice(0)
    })

    const open = async (parts: PageParts = {}): Promise<void> => {
      tab = await engine.open()
      await tab.goto(host.page(parts))
      await until(tab, isReady, 'EaseKit')
      // Some drivers keep one profile for all tabs.
      await tab.run(() => localStorage.clear())
    }
    // While a page gives way to the next there is nowhere to ask.
    const opens = (): Promise<void> =>
      expect.poll(() => tab.run(isOpen).catch(() => false), { timeout: 15_000 }).toBe(true)
    /** What the collector got from a page, once the question is there. */
    const shownOn = async (page: string) => {
      const of = () => host.taken.find(({ context }) => context.page === page)?.context
      await expect.poll(of, { timeout: 15_000 }).toBeDefined()
      await opens()
      return of() ?? {}
    }

    it('is asked about on the next page, with its subject and the rest of its delay', async () => {
      const survey = { delayMs: 2500 }
      await open({ survey })
      const next = host.page({ survey })
      await tab.run(payAndLeave, next)
      const { subject, source, sinceMs } = await shownOn(next)
      expect({ subject, source }).toEqual({ subject: 'T-1', source: 'event' })
      expect(sinceMs).toBeGreaterThanOrEqual(2500)
      expect(sinceMs).toBeLessThan(6000)
    })

    it('survives the way to a payment provider and back', async () => {
      await open()
      const back = host.page()
      const { port } = provider.address() as AddressInfo
      await tab.run(payAndLeave, `http://127.0.0.1:${port}/?to=${encodeURIComponent(back)}`)
      expect(await shownOn(back)).toMatchObject({ subject: 'T-1' })
    })

    it('is asked about again where the page was left before the question could be read', async () => {
      await open()
      await tab.run(pay)
      await opens()
      const next = host.page()
      await tab.goto(next)
      expect(await shownOn(next)).toMatchObject({ subject: 'T-1' })
    })

    it('is asked about no more on the first page once the next one has an answer', async () => {
      await open()
      await tab.run(pay)
      await opens()
      const first = await tab.run(() => location.pathname)
      await tab.goto(host.page())
      await opens()
      await tab.run(answer)
      await until(tab, isNoted, 'the answer in the ledger')
      await tab.run(() => void setTimeout(() => history.back()))
      const isBack = async () => (await tab.run(() => location.pathname)) === first
      await expect.poll(() => isBack().catch(() => false), { timeout: 15_000 }).toBe(true)
      await until(tab, isReady, 'EaseKit')
      await expect.poll(() => tab.run(isOpen), { timeout: 15_000 }).toBe(false)
    })

    it('is over where the question was closed', async () => {
      await open()
      await tab.run(pay)
      await opens()
      expect(await tab.run(pendingKeys)).toHaveLength(1)
      await tab.run(close)
      expect(await tab.run(pendingKeys)).toEqual([])
    })

    it('is not kept where nothing may be stored', async () => {
      await open({ options: { storage: 'memory' } })
      await tab.run(pay)
      expect(await tab.run(() => localStorage.length)).toBe(0)
    })

    it('may be left by somebody else', async () => {
      await open()
      await tab.run(() => {
        const note = { v: 1, name: 'paid', subjects: ['S-9'], source: 'shopify', at: Date.now() }
        localStorage.setItem('easekit:pending:paid', JSON.stringify(note))
      })
      const next = host.page()
      await tab.goto(next)
      expect(await shownOn(next)).toMatchObject({ subject: 'S-9', source: 'shopify', trigger: 'paid' })
    })

    it('is dropped when it is too old, or none', async () => {
      await open()
      await tab.run(() => {
        localStorage.setItem('easekit:shop:pending:paid:checkout', `${Date.now() - 601_000} event T-1`)
        localStorage.setItem('easekit:pending:paid', '{"v":1')
      })
      await tab.goto(host.page())
      await expect.poll(() => tab.run(pendingKeys), { timeout: 15_000 }).toEqual([])
      expect(await tab.run(isOpen)).toBe(false)
    })
  })
}
