// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { createEaseKit } from '../index.js'
import { ga4 } from '../triggers.js'

const page = window as unknown as Record<string, unknown>

afterEach(() => {
  cleanUp()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  Reflect.deleteProperty(page, 'dataLayer')
  vi.restoreAllMocks()
})

const attributesOf = async (sent: ReturnType<typeof startEaseKit>['sent']) => {
  await waitFor(() => expect(sent.length).toBeGreaterThan(0), { timeout: 50_000 })
  return sent[0]?.context.attributes
}

describe('attributes of the order and the visitor', () => {
  it('stay on the page, unless they are listed', async () => {
    const { easekit, sent } = startEaseKit({}, { attributes: { plan: 'pro' } })
    easekit.trigger('checkout', { subject: 'T-1', attributes: { 'order.value': 99 } })
    expect(await attributesOf(sent)).toBeUndefined()
  })

  it('go out where they are listed: those of the start, those said later, those of the signal', async () => {
    const { easekit, sent } = startEaseKit(
      { delayMs: 300 },
      { attributes: { plan: 'free', secret: 'x' }, sendAttributes: ['plan', 'team', 'order.value', 'first'] },
    )
    easekit.trigger('checkout', { subject: 'T-1', attributes: { 'order.value': 99.5, first: true } })
    easekit.setAttributes({ plan: 'pro', team: 7 })
    expect(await attributesOf(sent)).toEqual({ plan: 'pro', team: 7, 'order.value': 99.5, first: true })
  })

  it('go out with a question that the page asks itself, for which they win', async () => {
    const { easekit, sent } = startEaseKit({}, { attributes: { plan: 'free' }, sendAttributes: ['plan'] })
    easekit.ask('checkout', { attributes: { plan: 'pro' } })
    expect(await attributesOf(sent)).toEqual({ plan: 'pro' })
  })

  it('are read from the purchase that was heard, and not from another one', async () => {
    page.dataLayer = [
      { event: 'purchase', ecommerce: { transaction_id: 'T-0', value: 5, currency: 'USD' } },
      { ecommerce: { value: 120.5, currency: 'eur', items: [{ quantity: 2 }, {}] } },
      { event: 'purchase', ecommerce: { transaction_id: 'T-1', customer_type: 'new' } },
    ]
    const listed = ['order.value', 'order.currency', 'order.count', 'customer.type', 'utm.source']
    history.replaceState(null, '', '/thanks?utm_source=letter&utm_medium=mail')
    const { easekit, sent } = startEaseKit({}, { sendAttributes: listed })
    easekit.trigger('checkout', { subject: 'T-1' })
    expect(await attributesOf(sent)).toEqual({ 'utm.source': 'letter' })
    cleanUp()
    const heard = startEaseKit({ on: [ga4()] }, { sendAttributes: listed })
    await waitFor(() => expect(heard.sent.length).toBeGreaterThan(0), { timeout: 50_000 })
    expect(heard.sent[0]?.context).toMatchObject({ subject: 'T-0', attributes: { 'order.value': 5 } })
    expect(heard.sent[0]?.context.attributes).toEqual({
      'order.value': 5,
      'order.currency': 'USD',
      'utm.source': 'letter',
    })
  })

  it('go with a signal to the next page of the tab', async () => {
    page.dataLayer = [{ event: 'purchase', ecommerce: { transaction_id: 'T-1', value: 12 } }]
    const options = { sendAttributes: ['order.value', 'plan'], attributes: { plan: 'pro' } }
    startEaseKit({ on: [ga4()], delayMs: 5000 }, options)
    await waitFor(() => expect(sessionStorage.getItem('easekit:shop:attributes:checkout')).toContain('12'), {
      timeout: 50_000,
    })
    // The next page: what was stored stays, what was on the page is gone.
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('easekit:shop:pending:'))
    cleanUp()
    for (const [key, value] of kept) localStorage.setItem(key, value)
    Reflect.deleteProperty(page, 'dataLayer')
    const { sent } = startEaseKit({ on: [ga4()], delayMs: 5000 }, options)
    expect(await attributesOf(sent)).toEqual({ 'order.value': 12, plan: 'pro' })
  })

  it('do not leave a browser that asks for privacy', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    const { easekit, sent } = startEaseKit({}, { attributes: { plan: 'pro' }, sendAttributes: ['plan'] })
    easekit.trigger('checkout')
    expect(await attributesOf(sent)).toBeUndefined()
  })

  it('are left out where they are no attributes, or may identify somebody; the console says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const wrong = {
      a: 'x'.repeat(65),
      b: Number.NaN,
      c: { d: 1 },
      e: 'anna@shop.example',
      f: '+49 170 1234567',
      'order.value': '12',
    }
    const { easekit, sent } = startEaseKit({}, { sendAttributes: [...Object.keys(wrong), 'day', 'none'] })
    easekit.trigger('checkout', { attributes: { ...wrong, day: '2026-01-31', none: undefined } as never })
    expect(await attributesOf(sent)).toEqual({ day: '2026-01-31' })
    expect(said.mock.calls.flat()).toEqual([
      `[easekit] attributes["a"] is "${'x'.repeat(65)}", expected a finite number, true, false or a text of 1 to 64 characters`,
      '[easekit] attributes["b"] is NaN, expected a finite number, true, false or a text of 1 to 64 characters',
      '[easekit] attributes["c"] is an object, expected a finite number, true, false or a text of 1 to 64 characters',
      '[easekit] attributes["e"] is "anna@shop.example", expected a text that identifies nobody',
      '[easekit] attributes["f"] is "+49 170 1234567", expected a text that identifies nobody',
      '[easekit] attributes["order.value"] is "12", expected a number from 0',
    ])
  })

  it('decide who is asked, also those that are said later or with a signal', async () => {
    const { easekit } = startEaseKit({ target: { attributes: { plan: 'pro' } } })
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'attributes' })
    easekit.setAttributes({ plan: 'pro' })
    easekit.ask('checkout')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    fireEvent.click(popup().button('Close'))
  })

  it.each([
    ['no list', 'plan', 'sendAttributes is "plan", expected a list of at most 20 names'],
    ['one name twice', ['plan', 'plan'], 'sendAttributes is ["plan","plan"], expected a list of at most 20 names'],
    ['a name of ours', ['variant'], 'sendAttributes is ["variant"], expected a list of at most 20 names'],
    ['too many', Array.from({ length: 21 }, (_, at) => `a${at}`), 'expected a list of at most 20 names'],
  ])('are refused at the start as %s', (_, sendAttributes, message) => {
    const options = { project: 'shop', endpoint: 'https://ces.example.com', surveys: [], sendAttributes }
    expect(() => createEaseKit(options as never)).toThrow(message)
  })
})
