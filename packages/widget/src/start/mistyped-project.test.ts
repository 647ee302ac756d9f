// @vitest-environment happy-dom
import type { Sender } from '@easekit/transport'
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, type Sent, startEaseKit } from '../../test/start-easekit.js'

const noted = 'easekit:pending:mistyped:shpo'
const complained = vi.spyOn(console, 'error')

/** A collector that knows no such project. */
const refuse: Sender = async (body) => {
  const { id, rev } = JSON.parse(body)
  return { status: 404, verdict: { v: 1, id, rev, status: 'reject', reason: 'unknown_project' } as never }
}

beforeEach(() => complained.mockReset())
afterEach(cleanUp)

/** Answers on a page whose project is mistyped; resolves to the id of the response. */
async function answerToNobody(): Promise<string> {
  const { easekit } = startEaseKit({}, { project: 'shpo', sender: refuse })
  const shown = new Promise<string>((resolve) => easekit.on('shown', ({ response }) => resolve(response)))
  easekit.ask('checkout')
  const id = await shown
  await waitFor(() => expect(popup().isOpen()).toBe(true))
  fireEvent.click(popup().point(/^5 of 7/))
  await waitFor(() => expect(localStorage.getItem(noted)).not.toBeNull(), { timeout: 10_000 })
  easekit.destroy()
  return id
}

describe('answers to a mistyped project', () => {
  it('go out once and under their own id where the page names another one of the same collector', async () => {
    const id = await answerToNobody()
    expect(complained).toHaveBeenCalledTimes(1)
    const { sent } = startEaseKit({}, { project: 'shop' })
    await waitFor(() => expect(localStorage.getItem(noted)).toBeNull(), { timeout: 10_000 })
    const arrived = sent as unknown as (Sent & { readonly project: string })[]
    expect(new Set(arrived.map((one) => `${one.project} ${one.id}`))).toEqual(new Set([`shop ${id}`]))
    expect(arrived.at(-1)?.answers).toMatchObject({ effort: 5 })
    expect(Object.keys(localStorage).filter((key) => key.startsWith('ek:shpo:'))).toEqual([])
  })

  it.each([
    ['another collector', {}, { endpoint: 'https://other.example' }],
    ['other surveys', { id: 'support' }, {}],
    ['the same name', {}, { project: 'shpo' }],
  ])('wait on where the page has %s', async (_, survey, options) => {
    await answerToNobody()
    const { sent, easekit } = startEaseKit(survey, { project: 'shop', ...options })
    // What is there to be resumed has been by then.
    await easekit.explain('checkout')
    await vi.waitFor(() => expect(localStorage.getItem(noted)).not.toBeNull())
    expect(sent).toEqual([])
    expect(Object.keys(localStorage).some((key) => /^ek:shpo:\d+:/.test(key))).toBe(true)
  })
})
