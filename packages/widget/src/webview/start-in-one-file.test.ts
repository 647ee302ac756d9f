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

function open(survey: object): void {
  stubLocks()
  vi.stubGlobal('fetch', async () => new Response('{}'))
  const declared = { v: 1, project: 'app', endpoint: 'https://ces.example.com', surveys: [survey] }
  document.body.innerHTML = `<script type="application/json" data-easekit>${JSON.stringify(declared)}</script>`
  startInOneFile(browserPlatform(), null)
}

it('asks after the event of an order', async () => {
  open({ id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] })
  window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: 'order-1' } }))
  await waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 5_000 })
})

it('says that other triggers are not in the file', async () => {
  open({ id: 'support', scale: 'ces2', on: [{ type: 'chat' }] })
  const { log } = (await page.EaseKit?.('explain', 'support')) as { log: string[] }
  expect(log.join()).toContain('chat: is not in this file')
})

it('says that a declaration cannot be started, and where mistakes are named', async () => {
  open({ id: 'checkout', scale: 'ces2', on: 'checkout' })
  await waitFor(() => expect(complained).toHaveBeenCalledWith(expect.stringContaining('easekit.schema.json')))
})
