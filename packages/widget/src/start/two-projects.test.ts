// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import type { EaseKit } from '../index.js'
import { event } from '../triggers.js'

const started: EaseKit[] = []
/** Starts a project beside those that run already, with the reasons why its signals have led to nothing. */
const start = (project: string, ...[survey, options]: Parameters<typeof startEaseKit>) => {
  const running = startEaseKit(survey, { project, ...options })
  const reasons: string[] = []
  running.easekit.on('held', ({ reason }) => reasons.push(reason))
  started.push(running.easekit)
  return { ...running, reasons }
}
const leave = () => {
  for (const { destroy } of started.splice(0)) destroy()
}
const waiting = () => Object.keys(localStorage).filter((key) => key.includes('pending'))
const open = () => waitFor(() => expect(popup().isOpen()).toBe(true))
const pay = () => window.dispatchEvent(new CustomEvent('paid', { detail: { id: 'T-1' } }))

afterEach(() => {
  leave()
  cleanUp()
})

describe('two projects on one page', () => {
  it.each([
    ['on the device', {}],
    ['nowhere', { storage: 'memory' } as const],
  ])('show one popup at a time, where they keep things %s', async (_, options) => {
    const shop = start('shop', {}, options)
    const portal = start('portal', { id: 'support' }, options)
    shop.easekit.ask('checkout')
    await open()
    expect(await portal.easekit.ask('support')).toEqual({ status: 'not-shown', reason: 'another-survey-open' })
    expect(document.querySelectorAll('ease-kit')).toHaveLength(1)
    fireEvent.click(popup().button('Close'))
    await waitFor(() => expect(popup().isOpen()).toBe(false))
    portal.easekit.ask('support')
    await open()
  })

  it('ask on where the other one was ended while it asked', async () => {
    const shop = start('shop')
    shop.easekit.ask('checkout')
    await open()
    shop.easekit.destroy()
    const portal = start('portal', {}, { storage: 'memory' })
    portal.easekit.ask('checkout')
    await open()
    expect(portal.reasons).toEqual([])
  })
})

describe('two projects of one origin', () => {
  it('ask about their own signals alone on the next page', async () => {
    start('shop', { on: [event('paid')], delayMs: 60_000 })
    pay()
    leave()
    const portal = start('portal', { on: [event('paid')] })
    await portal.easekit.explain('checkout')
    expect((await portal.easekit.explain('checkout')).log.join()).not.toContain('earlier page')
    leave()
    const shop = start('shop', { on: [event('paid')] })
    await open()
    await waitFor(() => expect(shop.sent[0]?.context).toMatchObject({ subject: 'T-1', trigger: 'paid' }))
  })

  it('keep what the other one waits for when consent is withdrawn from one', () => {
    start('shop', { on: [event('paid')], delayMs: 60_000 })
    const portal = start('portal', { on: [event('paid')], delayMs: 60_000 })
    pay()
    expect(waiting()).toHaveLength(2)
    portal.easekit.setConsent({ storage: false })
    expect(waiting()).toEqual(['easekit:shop:pending:paid:checkout'])
  })
})

describe('a signal that the version before has left', () => {
  const left = 'easekit:pending:paid:checkout'

  it('is asked about once, by a project whose survey listens to it', async () => {
    localStorage.setItem(left, `${Date.now()} event T-1 T-2`)
    const deaf = start('portal', { on: [event('solved')] })
    await waitFor(async () => expect((await deaf.easekit.explain('checkout')).log).toEqual([]))
    leave()
    const { sent } = start('shop', { on: [event('paid')] })
    await open()
    await waitFor(() => expect(sent[0]?.context).toMatchObject({ subject: 'T-1', source: 'event' }))
    expect(waiting()).toEqual(['easekit:shop:pending:paid:checkout'])
    fireEvent.click(popup().button('Close'))
    await waitFor(() => expect(waiting()).toEqual([]))
  })

  it('takes along what was written and not sent', async () => {
    const signal = { name: 'paid', source: 'event', at: Date.now() }
    const first = start('shop', { on: [event('paid')], why: { ask: 'always' } })
    const response = new Promise((resolve) => first.easekit.on('shown', (told) => resolve(told.response)))
    pay()
    await open()
    fireEvent.click(popup().point(/^2 of 7/))
    await waitFor(() => popup().comment())
    fireEvent.input(popup().comment(), { target: { value: 'The code field' } })
    const key = 'easekit:shop:pending-unsent:checkout'
    await waitFor(() => expect(localStorage.getItem(key)).toContain('The code field'))
    const draft = localStorage.getItem(key) as string
    expect(JSON.parse(draft).showing).toMatchObject({ response: await response, signal: { name: signal.name } })
    leave()
    localStorage.clear()
    localStorage.setItem('easekit:pending:unsent:shop:checkout', draft)
    start('shop', { on: [event('paid')], why: { ask: 'always' } })
    await waitFor(() => expect(popup().comment().value).toBe('The code field'))
    expect(waiting()).toEqual([key])
  })
})
