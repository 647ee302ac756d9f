// @vitest-environment happy-dom
import { ces2 } from '@easekit/scales'
import { waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { createEaseKit } from '../index.js'

afterEach(() => {
  cleanUp()
  vi.restoreAllMocks()
})

const opens = () => waitFor(() => expect(popup().isOpen()).toBe(true), { timeout: 20_000 })
const variants = [
  { id: 'row', question: 'Was {company} easy?' },
  { id: 'list', layout: 'vertical' },
] as const
/** What the browser draws, once. */
const draws = (value: number) => vi.spyOn(Math, 'random').mockReturnValue(value)

describe('variants of a survey', () => {
  it.each([
    [0, 'row', /^own-/, 'horizontal'],
    [0.499, 'row', /^own-/, 'horizontal'],
    [0.5, 'list', /^order/, 'vertical'],
    [0.999, 'list', /^order/, 'vertical'],
  ])('are drawn alike (%s: %s), and the one shown is recorded', async (value, variant, wording, layout) => {
    draws(value)
    const { easekit, sent } = startEaseKit({ variants })
    easekit.trigger('checkout')
    await opens()
    await waitFor(() => expect(sent[0]).toBeDefined(), { timeout: 20_000 })
    expect(sent[0]?.context).toMatchObject({ attributes: { variant }, layout })
    expect(sent[0]?.context.wording).toMatch(wording)
  })

  it('stay the same for a visitor, on every page', async () => {
    draws(0.7)
    const first = startEaseKit({ variants })
    first.easekit.trigger('checkout')
    await opens()
    const kept = Object.entries(localStorage).filter(([key]) => key.includes(':draw:'))
    expect(kept).toEqual([['easekit:shop:draw:checkout:variant', '0.7']])
    cleanUp()
    for (const [key, value] of kept) localStorage.setItem(key, value as string)
    draws(0.1)
    const { easekit, sent } = startEaseKit({ variants })
    easekit.trigger('checkout')
    await waitFor(() => expect(sent[0]?.context.attributes).toEqual({ variant: 'list' }), { timeout: 20_000 })
  })

  it('wait as long as they say', async () => {
    draws(0)
    const { easekit, sent } = startEaseKit({
      delayMs: 60_000,
      variants: [
        { id: 'now', delayMs: 0 },
        { id: 'later', delayMs: 50_000 },
      ],
    })
    easekit.trigger('checkout')
    await opens()
    await waitFor(() => expect(sent[0]?.context.attributes).toEqual({ variant: 'now' }), { timeout: 20_000 })
  })

  it.each([
    [[{ id: 'a' }], 'surveys[0].variants is [{"id":"a"}], expected 2 to 10 variants'],
    [[{ id: 'a' }, { id: 'a' }], 'surveys[0].variants[1].id is "a", expected an id that no other variant has'],
    [[{ id: 'a' }, { id: 'b', delay: 5 }], 'surveys[0].variants[1].delay is not known, did you mean delayMs?'],
    [[{ id: 'a' }, { id: 'b', position: 'left' }], 'surveys[0].variants[1].position is "left", expected "bottom-end"'],
    ['two', 'surveys[0].variants is "two", expected a list'],
  ])('%j are refused at the start', (mistaken, message) => {
    const surveys = [{ id: 'checkout', scale: ces2, variants: mistaken }]
    const options = { project: 'shop', endpoint: 'https://ces.example.com', surveys }
    expect(() => createEaseKit(options as never)).toThrow(message)
  })
})
