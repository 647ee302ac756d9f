// @vitest-environment happy-dom
import type { Sender } from '@easekit/transport'
import { waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'

const minute = 60_000
const never = { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 }

afterEach(() => {
  cleanUp()
  vi.unstubAllGlobals()
})

/** A collector that says of every record that its survey is paused. */
const pausing: Sender = async (body) => {
  const { id, rev } = JSON.parse(body)
  return { status: 200, verdict: { id, rev, status: 'ok', paused: 'checkout' } }
}

const start = (options: object = {}) => {
  const started = startEaseKit(
    { throttle: never },
    { sender: pausing, endpoint: 'https://ces.example.com', ...options },
  )
  const reasons: string[] = []
  started.easekit.on('held', ({ reason }) => reasons.push(reason))
  return { ...started, reasons }
}

const remembered = () => localStorage.getItem('easekit:shop:paused:checkout')

async function hearOfPause(): Promise<void> {
  const { easekit } = start()
  easekit.trigger('checkout')
  await waitFor(() => expect(popup().isOpen()).toBe(true))
  await waitFor(() => expect(remembered()).not.toBeNull())
  easekit.destroy()
  await waitFor(() => expect(popup().isOpen()).toBe(false))
}

/** What the collector answers later, and how often it is asked. */
function answering(paused: boolean | undefined) {
  const asked = vi.fn(async () => {
    if (paused === undefined) throw new TypeError('no network')
    return Response.json({ paused })
  })
  vi.stubGlobal('fetch', asked)
  window.fetch = asked as never
  return asked
}

const heardAgo = (ms: number) => localStorage.setItem('easekit:shop:paused:checkout', `${Date.now() - ms}`)

describe('a survey that is declared on the page and paused in the collector', () => {
  it('is not shown again on this device once a verdict has said so, and says why', async () => {
    await hearOfPause()
    const asked = answering(true)
    const { easekit, reasons } = start()
    easekit.trigger('checkout')
    await waitFor(() => expect(reasons).toEqual(['paused']))
    expect(asked).not.toHaveBeenCalled()
    const { gates } = await easekit.explain('checkout')
    expect(gates).toContainEqual({ gate: 'paused', pass: false, why: 'this survey is paused in the collector' })
  })

  it('asks again once the collector says that it may', async () => {
    heardAgo(11 * minute)
    const asked = answering(false)
    const { easekit } = start()
    easekit.trigger('checkout')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      'https://ces.example.com/v1/paused?project=shop&survey=checkout',
      expect.objectContaining({ credentials: 'omit' }),
    )
  })

  it.each([
    ['still is', true],
    ['cannot be asked about', undefined],
  ])('stays so where it %s', async (_, paused) => {
    heardAgo(11 * minute)
    const asked = answering(paused)
    const { easekit, reasons } = start()
    easekit.trigger('checkout')
    await waitFor(() => expect(reasons).toEqual(['paused']))
    expect(asked).toHaveBeenCalled()
  })

  it('is forgotten after a day where nobody can be asked', async () => {
    heardAgo(25 * 60 * minute)
    const { easekit } = start({ endpoint: undefined })
    easekit.trigger('checkout')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it('leaves nothing on a device that may keep nothing', async () => {
    const { easekit } = start({ storage: 'memory' })
    easekit.trigger('checkout')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(remembered()).toBeNull()
  })
})
