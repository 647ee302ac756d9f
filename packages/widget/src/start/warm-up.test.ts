// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { stubLocks } from '../../test/locks.js'
import { popup } from '../../test/popup.js'
import { browserPlatform } from '../api/platform.js'
import { loadNpmPart } from './npm-parts.js'
import type { LoadPart } from './parts.js'
import { startFromPage } from './start-from-page.js'

type Door = (...command: unknown[]) => unknown
const page = window as unknown as { EaseKit?: Door; dataLayer?: object[] }
const fetched: string[] = []

beforeEach(() => {
  stubLocks()
  fetched.length = 0
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
})

afterEach(() => {
  page.EaseKit?.('destroy')
  delete page.EaseKit
  delete page.dataLayer
  document.body.innerHTML = ''
  document.documentElement.lang = ''
  localStorage.clear()
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(navigator, 'connection')
})

const checkout = { id: 'checkout', scale: 'ces2', company: 'Acme', on: [{ type: 'checkout' }] }

/** Starts from a page that declares this, and notes which parts are fetched. */
function start(survey: object = {}, options: object = {}, ...before: object[]): void {
  const declared = { v: 1, project: 'shop', ...options, surveys: [...before, { ...checkout, ...survey }] }
  document.body.innerHTML = `<script type="application/json" data-easekit>${JSON.stringify(declared)}</script>`
  const tag = document.createElement('script')
  Object.defineProperty(tag, 'src', { value: 'https://ces.example.com/easekit.js' })
  const load = ((name: string) => {
    fetched.push(name)
    return loadNpmPart(name)
  }) as LoadPart
  startFromPage({ platform: browserPlatform(), script: tag, load, channel: 'web' })
}

/** What is fetched ahead, in any order; what listens to shops and chats comes by itself, and each sign asks for `warm`. */
const ahead = () =>
  fetched
    .filter((name, at) => !/^(shops|chats)$/.test(name) && (name !== 'warm' || at === fetched.indexOf(name)))
    .sort()
const comes = (...parts: string[]) => waitFor(() => expect(ahead()).toEqual(parts.sort()), { timeout: 20_000 })
const sayBegun = () => page.EaseKit?.('trigger', 'checkout-begun')

describe('what a survey will need', () => {
  it.each([
    ['begin_checkout from a tag manager', () => page.dataLayer?.push({ event: 'begin_checkout' })],
    ['begin_checkout from gtag', () => page.dataLayer?.push({ 0: 'event', 1: 'begin_checkout', 2: {} })],
    ['view_cart', () => page.dataLayer?.push({ event: 'view_cart' })],
    ['the checkout of Enhanced Ecommerce', () => page.dataLayer?.push({ event: 'checkout', ecommerce: {} })],
    ['the page itself', sayBegun],
  ])('is fetched when %s says so', async (_sign, say) => {
    page.dataLayer = []
    start()
    await waitFor(() => expect(page.EaseKit).toBeDefined())
    expect(fetched).toEqual([])
    say()
    await comes('warm', 'session')
    expect(popup().isOpen()).toBe(false)
  })

  it.each(['/cart', '/de/cart/', '/checkout/step-2', '/shop/order-received/1042', '/done?session_id=cs_test_1'])(
    'is fetched on the page %s',
    async (address) => {
      history.replaceState(null, '', address)
      start()
      await comes('warm', 'session')
    },
  )

  it('is fetched when a chat is opened', async () => {
    start({ id: 'support', on: [{ type: 'chat' }] })
    await waitFor(() => expect(fetched).toEqual(['chats']))
    await waitFor(
      () => {
        window.dispatchEvent(new CustomEvent('chat:opened'))
        expect(ahead()).toEqual(['gates', 'session', 'warm'])
      },
      { timeout: 20_000 },
    )
  })

  it.each([
    ['in another language', {}, { locale: 'de' }, ['de', 'second-de']],
    ['by another instrument', { scale: 'ease7' }, {}, ['instruments']],
    ['by both', { scale: 'ease7' }, { locale: 'de' }, ['instruments', 'de', 'second-de']],
    ['in colours of its own', {}, { accent: 'teal' }, ['extras']],
    ['within a quota', { quota: { shown: 1, days: 30 } }, {}, ['gates']],
    ['with what is known of the order', {}, { sendAttributes: ['order.value'] }, ['attributes']],
  ])('is all that it needs and no more, where it asks %s', async (_how, survey, options, parts) => {
    start(survey, options)
    sayBegun()
    await comes('warm', 'session', ...parts)
  })

  it('is fetched once, however many signs there are', async () => {
    page.dataLayer = []
    start()
    for (let time = 0; time < 3; time++) page.dataLayer.push({ event: 'begin_checkout' })
    sayBegun()
    await comes('warm', 'session')
  })

  it('is nothing for a visitor who would not be asked', async () => {
    start({}, {}, { ...checkout, id: 'never', scale: 'ease7', sampleRate: 0 })
    sayBegun()
    // Its turn was before that of the other one.
    await comes('warm', 'session')
  })

  it('is not fetched where the browser asks to save data', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } })
    page.dataLayer = []
    start()
    page.dataLayer.push({ event: 'begin_checkout' })
    sayBegun()
    // An order is asked about all the same, with what it needs fetched then.
    page.dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
    expect(ahead()).toEqual(['session'])
  })

  it('is not fetched on a page that says nothing of the kind', async () => {
    page.dataLayer = []
    start()
    page.dataLayer.push({ event: 'page_view' }, { event: 'add_to_cart' }, { 0: 'js', 1: new Date() })
    page.dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'T-1' } })
    await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
    expect(ahead()).toEqual(['session'])
  })
})

describe('a survey that is about to be due', () => {
  /** Notes into what a popup is put, however briefly it is there. */
  const watchPuts = (): Node[] => {
    const puts: Node[] = []
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of addedNodes)
          if ((node as Element).shadowRoot?.querySelector('[part=popup]')) puts.push(target)
    })
    watch.observe(document, { childList: true, subtree: true })
    onTestFinished(() => watch.disconnect())
    return puts
  }
  const isPutOnce = (puts: Node[]) =>
    waitFor(() => expect(puts).toEqual([document.documentElement]), { timeout: 20_000 })
  const buy = () => page.EaseKit?.('trigger', 'order-placed', { subject: 'T-1' })

  it.each([
    ['a sign has come', {}, sayBegun],
    ['a sign has come, in another layout', { scale: 'ease7', layout: 'vertical' }, sayBegun],
    ['its delay runs', { delayMs: 600_000 }, buy],
  ])('is drawn and taken away at once while %s', async (_when, survey, say) => {
    const puts = watchPuts()
    start(survey)
    say()
    await isPutOnce(puts)
    expect(popup().isOpen()).toBe(false)
  })

  it('is drawn ahead once, and then to be answered', async () => {
    const puts = watchPuts()
    start({ delayMs: 1 })
    sayBegun()
    await isPutOnce(puts)
    buy()
    await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
    expect(puts).toHaveLength(2)
  })

  it('is not drawn where it stands in the page, which would move', async () => {
    const puts = watchPuts()
    start({ id: 'other', layout: 'vertical' }, {}, { ...checkout, mount: '#here' })
    document.body.insertAdjacentHTML('beforeend', '<div id="here"></div>')
    sayBegun()
    // Its turn was before that of the other one.
    await isPutOnce(puts)
  })
})
