// @vitest-environment happy-dom
import { ces2 } from '@easekit/scales'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { event } from '../triggers.js'

afterEach(() => {
  cleanUp()
  history.replaceState(null, '', '/')
})

const opens = () => waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
const closes = () => waitFor(() => expect(popup().isOpen()).toBe(false))
const close = () => fireEvent.click(popup().button('Close'))
const kept = () => Object.keys(localStorage).filter((key) => /:(asked|pending):/.test(key))
const paid = (id: string) => window.dispatchEvent(new CustomEvent('paid', { detail: { id } }))

/** A survey that would never be shown. */
const shy = { on: [event('paid')], delayMs: 60_000, sampleRate: 0, schedule: { from: '2999-01-01' } }

describe('the test mode', () => {
  it.each([
    ['an option', '/', { test: true }],
    ['the address', '/?utm=1&easekit=test', {}],
    ['the address, beside the debug panel', '/?easekit=debug,test', {}],
  ])('shows every survey at once, one after another, by %s', async (_, address, options) => {
    history.replaceState(null, '', address)
    const surveys = ['order', 'chat'].map((id) => ({ id, scale: ces2, ...shy }))
    const { easekit } = startEaseKit({}, { holdout: 1, surveys, ...options })
    const shown: string[] = []
    easekit.on('shown', ({ survey }) => shown.push(survey))
    await opens()
    close()
    await waitFor(() => expect(shown).toEqual(['order', 'chat']), { timeout: 20_000 })
    await opens()
    close()
    await closes()
  })

  it('is off where the option says so, whatever the address says', async () => {
    history.replaceState(null, '', '/?easekit=test')
    const { easekit } = startEaseKit(shy, { test: false })
    expect(await easekit.ask('checkout')).toMatchObject({ status: 'not-shown' })
  })

  it('shows a survey again at each of its signals, and keeps nothing that would hold it back later', async () => {
    startEaseKit(shy, { test: true })
    for (const id of ['order-1', 'order-2']) {
      await opens()
      close()
      await closes()
      // What follows the closing is over.
      await new Promise((done) => setTimeout(done))
      paid(id)
    }
    await opens()
    expect(kept()).toEqual([])
  })

  it.each([
    ['en', 'Test – this answer does not count'],
    ['de', 'Test – diese Antwort zählt nicht'],
  ])('says so on the card, in %s', async (locale, note) => {
    startEaseKit({}, { test: true, locale })
    await opens()
    const css = [...(popup().root?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules])
    const text = css.map(({ cssText }) => cssText).join() + (popup().root?.querySelector('style')?.textContent ?? '')
    expect(text).toContain(note)
  })

  it('marks every record', async () => {
    const { easekit, sent } = startEaseKit({}, { test: true })
    await opens()
    fireEvent.click(popup().point(/^2 of/))
    easekit.destroy()
    await waitFor(() => expect(sent.length).toBeGreaterThan(0))
    expect(sent.map(({ context }) => context.test)).toEqual(sent.map(() => true))
  })

  it('leaves no mark on the records of visitors', async () => {
    const { easekit, sent } = startEaseKit()
    easekit.ask('checkout')
    await opens()
    await waitFor(() => expect(sent.length).toBeGreaterThan(0))
    expect(sent[0]?.context).not.toHaveProperty('test')
  })
})
