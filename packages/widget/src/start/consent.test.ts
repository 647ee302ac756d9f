// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { event } from '../triggers.js'

afterEach(cleanUp)
const unreachable = async () => ({ status: 503 })
const open = () => waitFor(() => expect(popup().isOpen()).toBe(true))
const kept = () => Object.keys(localStorage).filter((key) => /^ek:shop:\d+:/.test(key))

/** Answers on a page from which nothing can be sent, and leaves it. */
async function answerInVain(): Promise<void> {
  const { easekit } = startEaseKit({ why: { ask: 'never' } }, { sender: unreachable })
  easekit.ask('checkout')
  await open()
  fireEvent.click(popup().point(/^6 of 7/))
  await waitFor(() => expect(kept().some((key) => localStorage.getItem(key)?.includes('"effort":6'))).toBe(true))
  easekit.destroy()
  await waitFor(() => expect(popup().isOpen()).toBe(false))
}

describe('consent that is given on a page that keeps nothing itself', () => {
  it('leaves on the device what other pages keep there', async () => {
    await answerInVain()
    localStorage.setItem('easekit:shop:pending:paid:checkout', `${Date.now()} event T-1`)
    const before = Object.keys(localStorage)
    const { easekit, sent } = startEaseKit({}, { storage: 'memory' })
    easekit.ask('checkout')
    await waitFor(() => expect(sent).toHaveLength(1))
    easekit.setConsent({ storage: true })
    expect(Object.keys(localStorage)).toEqual(before)
  })
})

describe('consent that is withdrawn on a page where it was not given', () => {
  it.each([
    ['before anything was asked there', false],
    ['after something was asked there', true],
  ])('takes the answers of an earlier visit off the device and still sends them, %s', async (_, asks) => {
    await answerInVain()
    const { easekit, sent } = startEaseKit({}, { consent: 'required' })
    if (asks) {
      easekit.ask('checkout')
      await waitFor(() => expect(sent).toHaveLength(1))
    }
    expect(kept()).not.toEqual([])
    easekit.setConsent({ storage: false })
    await waitFor(() => expect(sent.some(({ answers }) => answers.effort === 6)).toBe(true))
    expect(Object.keys(localStorage).filter((key) => key.startsWith('ek:'))).toEqual([])
  })

  it('forgets the signals and the texts that an earlier visit has left', () => {
    const first = startEaseKit({ on: [event('paid')], delayMs: 60_000 })
    window.dispatchEvent(new CustomEvent('paid', { detail: { id: 'T-1' } }))
    first.easekit.destroy()
    localStorage.setItem('easekit:shop:pending-unsent:checkout', '{"v":1}')
    localStorage.setItem('easekit:pending:paid', '{"v":1}')
    const { easekit } = startEaseKit({ on: [event('paid')] }, { consent: 'required' })
    easekit.setConsent({ storage: false })
    expect(Object.keys(localStorage)).toEqual([])
  })
})
