// @vitest-environment happy-dom
import { createFakeOutbox, type FakeOutboxOptions } from '@easekit/transport/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawPage } from '../hosted/draw-page.js'
import type { KioskData } from '../hosted/kiosk-script.js'
import { loadWords } from '../hosted/load-words.js'
import { startKiosk } from './start-kiosk.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

interface Options extends FakeOutboxOptions {
  readonly survey?: object
  readonly canReload?: boolean
}

async function open({ survey = {}, canReload = true, ...options }: Options = {}) {
  const declared = { id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order', ...survey }
  const hosted = { declared, edition: 'e', theme: 'auto', accent: undefined }
  const asked = { hosted, words: await loadWords('en'), failed: 'Not saved.' } as unknown as KioskData['asked']
  const about = { project: 'shop', survey: 'checkout', channel: 'kiosk', attributes: { kiosk: 'door-2' } }
  const state = { ...about, restart: '?kiosk=door-2', edition: 'e', locale: 'en' }
  // As the collector sends it.
  const sent = { ...state, id: 'of-the-collector', shownAt: 0, rev: 0 }
  const { body } = drawPage(asked, { type: 'question', state: sent }, { state: 'signed', action: '?sent' })
  document.body.innerHTML = `<main>${body}</main>`
  const outbox = createFakeOutbox(options)
  const reload = vi.fn()
  startKiosk({ data: { asked, state }, page: document, outbox, canReload: () => canReload, reload })
  return { outbox, reload }
}

const main = (): HTMLElement => document.querySelector('main') as HTMLElement
const heading = (): string => main().querySelector('h1')?.textContent ?? ''
const choose = (value: number): void =>
  void (main().querySelector<HTMLInputElement>(`input[value="${value}"]`) as HTMLInputElement).click()

/** Presses a button of the form, and waits until what was sent was dealt with. */
async function press(selector = 'button.main'): Promise<void> {
  const submitter = main().querySelector(selector) as HTMLButtonElement
  const event = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter })
  main().querySelector('form')?.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
}

describe('a kiosk', () => {
  it('asks, asks why and thanks without a network, and records what the collector would', async () => {
    const { outbox } = await open()
    expect(outbox.puts).toEqual([])
    choose(2)
    await press()
    expect(main().querySelector('input[name=reason][value=slow]')).not.toBeNull()
    main().querySelector<HTMLInputElement>('input[value=slow]')?.click()
    ;(main().querySelector('textarea') as HTMLTextAreaElement).value = 'Write to anna@shop.example'
    await press()
    await vi.waitFor(() => expect(heading()).toContain('Thank you'))
    expect([document.title, document.activeElement?.tagName]).toEqual([heading(), 'H1'])
    const [record, ...others] = [...outbox.snapshots.values()]
    expect(others).toEqual([])
    expect(record).toMatchObject({
      survey: 'checkout@1',
      done: true,
      answers: { effort: 2, reasons: ['slow'], comment: 'Write to [email]' },
      context: {
        state: 'completed',
        channel: 'kiosk',
        source: 'hosted',
        attributes: { kiosk: 'door-2' },
        layout: 'horizontal',
      },
    })
    expect(record?.id).not.toBe('of-the-collector')
    for (const unknown of ['tookMs', 'sinceMs']) expect(record?.context).not.toHaveProperty(unknown)
  })

  it('is skipped by its button', async () => {
    const { outbox } = await open()
    choose(6)
    await press()
    await press('button[name=skip]')
    await vi.waitFor(() => expect(heading()).toContain('Thank you'))
    expect(outbox.puts.at(-1)).toMatchObject({ done: true, answers: { effort: 6 } })
  })

  it('asks once more where nothing was chosen, and records nothing', async () => {
    const { outbox } = await open()
    await press()
    expect(main().querySelector('[role=alert]')?.textContent).not.toBe('')
    expect(outbox.puts).toEqual([])
  })

  it('counts a double tap once', async () => {
    const { outbox } = await open()
    choose(6)
    await Promise.all([press(), press()])
    expect(outbox.puts).toHaveLength(1)
  })

  it.each([
    ['it is too large', { level: () => 'too-large' as const }],
    ['the device keeps nothing and the collector is away', { level: () => 0 as const }],
  ])('says so, with what was chosen, where %s', async (_, options) => {
    await open(options)
    choose(3)
    await press()
    await vi.advanceTimersByTimeAsync(5000)
    expect(main().querySelector('[role=alert]')?.textContent).toBe('Not saved.')
    expect(main().querySelector<HTMLInputElement>('input[value="3"]')?.checked).toBe(true)
  })

  it('begins anew for the next person eight seconds after the thanks, whoever taps on them', async () => {
    const { reload } = await open({ survey: { why: { ask: 'never' } } })
    choose(6)
    await press()
    await vi.advanceTimersByTimeAsync(7000)
    main().dispatchEvent(new Event('pointerdown'))
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('begins anew two minutes after somebody has left, and cuts nobody off who writes', async () => {
    const { reload } = await open()
    choose(2)
    await press()
    for (const _ of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(100_000)
      main()
        .querySelector('textarea')
        ?.dispatchEvent(new Event('input', { bubbles: true }))
    }
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('draws the question anew, as another response, where the page cannot be loaded', async () => {
    const { reload, outbox } = await open({ canReload: false, survey: { why: { ask: 'never' } } })
    const question = heading()
    for (const value of [6, 1]) {
      choose(value)
      await press()
      expect(heading()).not.toBe(question)
      await vi.advanceTimersByTimeAsync(8000)
      expect(heading()).toBe(question)
      expect(main().querySelector(':checked')).toBeNull()
    }
    expect(reload).not.toHaveBeenCalled()
    expect([...outbox.snapshots.values()].map(({ answers }) => answers)).toEqual([{ effort: 6 }, { effort: 1 }])
  })
})
