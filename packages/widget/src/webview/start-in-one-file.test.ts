// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { stubLocks } from '../../test/locks.js'
import { popup } from '../../test/popup.js'
import { browserPlatform } from '../api/platform.js'
import { startInOneFile } from './start-in-one-file.js'

const page = window as unknown as { EaseKit?: (...command: unknown[]) => unknown }
const complained = vi.spyOn(console, 'error').mockReturnValue()

afterEach(() => {
  page.EaseKit?.('destroy')
  delete page.EaseKit
  complained.mockReset()
  localStorage.clear()
})

function open(...surveys: object[]): void {
  stubLocks()
  vi.stubGlobal('fetch', async () => new Response('{}'))
  const declared = { v: 1, project: 'app', endpoint: 'https://ces.example.com', surveys }
  document.body.innerHTML = `<script type="application/json" data-easekit>${JSON.stringify(declared)}</script>`
  startInOneFile(browserPlatform(), null)
}

it('asks after the event of an order', async () => {
  open({ id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] })
  window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'order-1' } }))
  await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
})

it('asks after an order in the data layer', async () => {
  const layer: unknown[] = []
  vi.stubGlobal('dataLayer', layer)
  open({ id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] })
  layer.push({ event: 'purchase', ecommerce: { transaction_id: 'order-3' } })
  await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
  vi.unstubAllGlobals()
})

it('says that other triggers are not in the file', async () => {
  open({ id: 'support', scale: 'ces2', on: [{ type: 'chat' }] })
  await waitFor(async () => {
    const explained = (await page.EaseKit?.('explain', 'support')) as { log: string[] } | undefined
    expect(explained?.log.join()).toContain('is not in this file')
  })
})

it('names a survey that is mistaken, and starts the others', async () => {
  open({ id: 'support', scale: 'ces2', on: 'chat' }, { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] })
  await waitFor(() =>
    expect(complained).toHaveBeenCalledWith(expect.stringContaining('surveys[0] is not valid, expected')),
  )
  window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'order-2' } }))
  await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
})

it.each([{ surveys: {} }, { project: 'an app' }, { v: 2 }])(
  'says that the declaration itself is mistaken: %j',
  async (mistake) => {
    open()
    page.EaseKit?.('destroy')
    delete page.EaseKit
    const json = JSON.stringify({ v: 1, project: 'app', endpoint: 'https://ces.example.com', surveys: [], ...mistake })
    document.body.innerHTML = `<script type="application/json" data-easekit>${json}</script>`
    startInOneFile(browserPlatform(), null)
    await waitFor(() =>
      expect(complained).toHaveBeenCalledWith(expect.stringContaining('the declaration is not valid')),
    )
  },
)
