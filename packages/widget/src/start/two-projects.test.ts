// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import type { EaseKit } from '../index.js'

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
const open = () => waitFor(() => expect(popup().isOpen()).toBe(true))

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
