// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { defineTrigger, event } from '../triggers.js'

afterEach(() => {
  cleanUp()
  sessionStorage.clear()
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
})

const open = () => waitFor(() => expect(popup().isOpen()).toBe(true))
const never = { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 }
/** Starts EaseKit and tells why a signal has led to nothing. */
const start = (...given: Parameters<typeof startEaseKit>) => {
  const started = startEaseKit(...given)
  const reasons: string[] = []
  started.easekit.on('held', ({ reason }) => reasons.push(reason))
  return { ...started, reasons }
}
const dispatch = (name: string, id?: string) => window.dispatchEvent(new CustomEvent(name, { detail: { id } }))

/** A trigger for what was there before EaseKit. */
const thereBefore = defineTrigger('shop', ['paid'], (emit) => emit('paid', { subject: 'T-1' }))

describe('what a trigger tells at once', () => {
  it('is kept for the next page', () => {
    start({ on: [thereBefore], delayMs: 60_000 })
    expect(localStorage.getItem('easekit:shop:pending:paid:checkout')).toMatch(/ shop T-1$/)
  })

  it('is asked about by the draw of earlier visits', () => {
    localStorage.setItem('easekit:shop:draw:checkout', '0.1')
    vi.spyOn(Math, 'random').mockReturnValue(0.9)
    start({ on: [thereBefore], sampleRate: 0.5 })
    vi.restoreAllMocks()
    return open()
  })

  it('is not kept before consent', () => {
    start({ on: [thereBefore], delayMs: 60_000 }, { consent: 'required' })
    expect(Object.keys(localStorage)).toEqual([])
  })
})

describe('a waiting question', () => {
  it('is taken back by a signal of the page', async () => {
    const { reasons, easekit } = start({ on: [event('paid')], delayMs: 60_000, cancelOn: ['checkout-started'] })
    dispatch('paid')
    easekit.trigger('checkout-started')
    await waitFor(() => expect(reasons).toEqual(['cancelled']))
  })

  it('is taken back by a DOM event, not by one that came before', async () => {
    const { reasons } = start({ on: [event('paid')], delayMs: 60_000, cancelOn: ['refunded'] })
    dispatch('refunded')
    dispatch('paid', '1')
    await waitFor(() => expect(Object.keys(localStorage).join()).toContain('easekit:shop:pending:paid:checkout'))
    expect(reasons).toEqual([])
    dispatch('refunded')
    await waitFor(() => expect(reasons).toEqual(['cancelled']))
    expect(Object.keys(localStorage).join()).not.toContain('pending')
  })

  it('is not taken back by a signal that the page has told of before', async () => {
    const { reasons, easekit } = start({ on: [event('paid')], delayMs: 500, cancelOn: ['checkout-started'] })
    easekit.trigger('checkout-started')
    easekit.trigger('checkout')
    await open()
    expect(reasons).toEqual([])
  })

  it('about a chat is taken back when the chat is opened again', async () => {
    let tell: (name: string) => void = () => {}
    const chat = defineTrigger('double', ['chat-closed'], (emit) => {
      tell = emit
    })
    const { reasons } = start({ on: [chat], delayMs: 60_000 })
    tell('chat-opened')
    tell('chat-closed')
    tell('chat-opened')
    await waitFor(() => expect(reasons).toEqual(['cancelled']))
  })
})

describe('a page that the browser has kept and brings back', () => {
  const comeBack = () => window.dispatchEvent(new Event('pageshow'))

  it('asks on where it was', async () => {
    start({ on: [event('paid')] })
    dispatch('paid', '1')
    await open()
    comeBack()
    expect(popup().isOpen()).toBe(true)
  })

  it('asks no more where a later page has asked', async () => {
    const { reasons } = start({ on: [event('paid')] })
    dispatch('paid', '1')
    await open()
    localStorage.setItem('easekit:shop:asked:r-2', `${Date.now() + 1} answered checkout`)
    comeBack()
    expect(popup().isOpen()).toBe(false)
    await waitFor(() => expect(reasons).toEqual(['taken-over']))
  })
})

describe('a signal', () => {
  it('is held back without anything being fetched while a survey was shown lately', async () => {
    const { reasons, easekit } = start({ on: [event('paid')] })
    dispatch('paid', '1')
    await open()
    fireEvent.click(popup().button('Close'))
    await waitFor(() => expect(popup().isOpen()).toBe(false))
    dispatch('paid', '2')
    await waitFor(() => expect(reasons).toEqual(['any-cooldown']))
    expect(Object.keys(localStorage).join()).not.toContain('pending')
    expect((await easekit.explain('checkout')).log.at(-1)).toContain('checkout not shown: any-cooldown')
  })

  it('means nothing to those who are never asked', async () => {
    const { reasons } = start({ on: [event('paid')] }, { holdout: 1 })
    dispatch('paid')
    await waitFor(() => expect(reasons).toEqual(['holdout']))
  })

  it('is recorded with the probability of being asked', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { easekit, sent } = start({ sampleRate: 0.5 }, { holdout: 0.2 })
    easekit.ask('checkout')
    await waitFor(() => expect(sent[0]?.context.rate).toBeCloseTo(0.4))
    vi.restoreAllMocks()
  })

  it('keeps its id to itself where the browser asks for privacy', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    const { easekit, sent } = start()
    easekit.ask('checkout', { subject: 'T-1' })
    await waitFor(() => expect(sent).not.toHaveLength(0))
    expect(JSON.stringify(sent)).not.toContain('T-1')
  })
})

describe('the rules of a survey', () => {
  it.each<[string, object, object, string]>([
    ['a schedule', { schedule: { until: '2001-01-01' } }, {}, 'schedule'],
    ['a page', { target: { url: '/elsewhere' } }, {}, 'url'],
    ['a referrer', { target: { referrer: 'example.com' } }, {}, 'referrer'],
    ['a device', { target: { device: 'tablet' } }, {}, 'device'],
    ['a language', { target: { language: 'fa' } }, { locale: 'en' }, 'language'],
    ['attributes', { target: { attributes: { plan: 'pro' } } }, { attributes: { plan: 'free' } }, 'attributes'],
    ['a returning visitor', { target: { visitor: 'returning' } }, {}, 'visitor'],
  ])('hold it back for %s that does not fit', async (_, survey, options, reason) => {
    const { easekit } = start(survey, options)
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason })
  })

  it.each<[string, object, string]>([
    ['so often on a device', { quota: { shown: 1, days: 30 }, throttle: never }, 'quota'],
    ['so often in a visit', { throttle: { ...never, perSession: 1 } }, 'session'],
  ])('let it be shown only %s', async (_, survey, reason) => {
    const { easekit } = start(survey)
    const first = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().button('Close'))
    await first
    expect(await easekit.ask('checkout')).toEqual({ status: 'not-shown', reason })
  })

  it('take the rest that holds for every survey, where they have none of their own', async () => {
    const { easekit } = start({ throttle: { surveyDays: 0 } }, { throttle: { ...never, surveyDays: 9 } })
    const first = easekit.ask('checkout')
    await open()
    fireEvent.click(popup().button('Close'))
    await first
    expect((await easekit.explain('checkout')).gates.filter(({ pass }) => !pass)).toEqual([])
    easekit.destroy()
    const other = start({}, { throttle: { ...never, surveyDays: 9 } })
    expect(await other.easekit.ask('checkout')).toEqual({ status: 'not-shown', reason: 'survey-cooldown' })
  })

  it('know a visitor who was here before this session', async () => {
    localStorage.setItem('easekit:shop:first', `${Date.now() - 86_400_000}`)
    const { easekit } = start({ target: { visitor: 'returning' } })
    easekit.ask('checkout')
    await open()
  })
})

describe('explain', () => {
  it('tells every gate, with those that few surveys have, and why in words', async () => {
    const { easekit } = start({ sampleRate: 0, schedule: { days: [] }, target: { device: 'desktop' } })
    const { gates } = await easekit.explain('checkout')
    expect(gates.map(({ gate, pass }) => `${gate} ${pass}`)).toEqual([
      'subject true',
      'holdout true',
      'sample false',
      'survey-cooldown true',
      'any-cooldown true',
      'dismissed true',
      'dismissed-twice true',
      'schedule false',
      'device true',
    ])
    expect(gates[2]?.why).toBe('this visitor is not in the sample, 0 % of all')
    expect(gates.every(({ why }) => why)).toBe(true)
  })

  it('knows no gates of a survey that there is not', async () => {
    expect((await start().easekit.explain('nope')).gates).toEqual([])
  })
})

describe('the debug mode', () => {
  it('shows on the page what each survey waits for and what holds it back', async () => {
    history.replaceState(null, '', '/?easekit=debug')
    const { easekit } = start({ on: [event('paid')], sampleRate: 0 })
    const text = () => document.querySelector('easekit-debug')?.shadowRoot?.textContent ?? ''
    await waitFor(() => expect(text()).toContain('“checkout” would not be shown now'))
    expect(text()).toContain('It waits for: paid')
    expect(text()).toContain('✗ sample: this visitor is not in the sample, 0 % of all')
    dispatch('paid')
    await waitFor(() => expect(text()).toContain('checkout not shown: sample'), { timeout: 3000 })
    easekit.destroy()
    expect(document.querySelector('easekit-debug')).toBeNull()
    history.replaceState(null, '', '/')
  })
})
