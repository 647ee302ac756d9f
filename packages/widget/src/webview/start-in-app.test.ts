// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { popup } from '../../test/popup.js'
import { browserPlatform } from '../api/platform.js'
import { loadNpmPart } from '../start/npm-parts.js'
import { startFromPage } from '../start/start-from-page.js'
import { startInApp } from './start-in-app.js'

interface Said {
  readonly id: string
  readonly re?: string
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}

type Door = ((...command: unknown[]) => unknown) & { q?: unknown[] }
const page = window as unknown as { EaseKit?: Door; EaseKitNative?: object }
const survey = { id: 'checkout', scale: 'ces2', on: [{ type: 'event', name: 'paid' }], why: { ask: 'never' } }
const config = { v: 1, project: 'app', endpoint: 'https://ces.example.com', surveys: [survey] }

let said: Said[]
let answers: Record<string, (payload: never) => object | undefined>
let posted: string[]
let serial: number

/** What the app says, in the order it says it. */
const types = (): string[] => said.map(({ type }) => type)
const last = (type: string): Said | undefined => said.filter((one) => one.type === type).at(-1)

function tell(type: string, payload: object = {}, re?: string): string {
  const id = `n${serial++}`
  page.EaseKit?.('receive', JSON.stringify({ ek: 1, id, re, type, payload }))
  return id
}

function openPage(attributes: Record<string, string> = {}, storage?: () => Storage | null): void {
  const tag = document.createElement('script')
  Object.assign(tag.dataset, { bridge: '' }, attributes)
  startInApp({ ...browserPlatform(), ...(storage && { storage }) }, tag.dataset, (platform, given) =>
    startFromPage({ platform, script: tag, load: loadNpmPart, channel: 'webview', given }),
  )
}

const init = (more: object = {}): string => tell('init', { protocol: 1, config, ...more }, last('ready')?.id)
const root = document.documentElement

// What is imported at its first use takes longer than a test waits, or than the file is there, where the machine is busy.
beforeAll(() => Promise.all([loadNpmPart('session'), loadNpmPart('check')]))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  vi.stubGlobal('EASEKIT_VERSION', '1.2.3')
  posted = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    posted.push(body)
    const { id, rev } = JSON.parse(body)
    return new Response(JSON.stringify({ v: 1, id, rev, status: 'ok' }))
  })
  said = []
  serial = 0
  answers = {
    send: ({ body }: { body: string }) => {
      const { id, rev } = JSON.parse(body)
      return { type: 'sent', id, rev, status: 'ok' }
    },
  }
  page.EaseKitNative = {
    postMessage(text: string) {
      const message = JSON.parse(text) as Said
      said.push(message)
      const answer = answers[message.type]?.(message.payload as never)
      if (!answer) return
      const { type, ...payload } = answer as { type: string }
      queueMicrotask(() => tell(type, payload, message.id))
    },
  }
})

afterEach(() => {
  page.EaseKit?.('destroy')
  delete page.EaseKit
  delete page.EaseKitNative
  localStorage.clear()
  root.removeAttribute('style')
  vi.useRealTimers()
})

describe('a page in an app', () => {
  it('introduces itself until it is answered', async () => {
    openPage()
    expect(said).toMatchObject([{ type: 'ready', payload: { protocol: [1], sdk: '1.2.3' } }])
    await vi.advanceTimersByTimeAsync(700)
    expect(types()).toEqual(['ready', 'ready', 'ready'])
    init()
    await vi.advanceTimersByTimeAsync(700)
    expect(types()).toEqual(['ready', 'ready', 'ready'])
  })

  it('answers what it is asked while the page is still being read', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true })
    openPage()
    init()
    const id = tell('open', { survey: 'nothing' })
    await vi.advanceTimersByTimeAsync(0)
    Reflect.deleteProperty(document, 'readyState')
    window.dispatchEvent(new Event('DOMContentLoaded'))
    await waitFor(() => expect(last('error')).toMatchObject({ re: id, payload: { code: 'failed' } }))
  })

  it('finds an app that comes late', async () => {
    const late = page.EaseKitNative
    delete page.EaseKitNative
    openPage()
    await vi.advanceTimersByTimeAsync(500)
    if (late) page.EaseKitNative = late
    await vi.advanceTimersByTimeAsync(200)
    expect(types()).toEqual(['ready'])
  })

  it('says so and stays empty where nobody answers in ten seconds', async () => {
    openPage()
    await vi.advanceTimersByTimeAsync(11_000)
    expect(types().slice(-2)).toEqual(['ready', 'error'])
    expect(last('error')?.payload.code).toBe('no-init')
    expect(said.length).toBeLessThan(40)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(types().at(-1)).toBe('error')
  })

  it('goes on as in a browser where nobody answers and it has a configuration of its own', async () => {
    openPage({ project: 'shop', survey: 'own', endpoint: 'https://ces.example.com' })
    await vi.advanceTimersByTimeAsync(11_000)
    page.EaseKit?.('trigger', 'own')
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it('obeys nothing before it is started', () => {
    openPage()
    tell('open', { survey: 'checkout' })
    expect(last('error')?.payload).toEqual({ code: 'no-init' })
  })

  it('wants a version that it speaks', () => {
    openPage()
    init({ protocol: 2 })
    expect(last('error')?.payload).toEqual({ code: 'version', supported: [1] })
    init()
    tell('back')
    expect(last('back.result')?.payload).toEqual({ handled: false })
  })

  it('is started once', async () => {
    openPage()
    init()
    init({ config: { ...config, surveys: [] } })
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it('takes commands and messages that came before it', async () => {
    page.EaseKit = Object.assign(() => {}, {
      q: [
        ['receive', JSON.stringify({ ek: 1, id: 'n', type: 'init', payload: { protocol: 1, config } })],
        ['trigger', 'paid', { subject: '1' }],
      ],
    })
    openPage()
    await waitFor(() => expect(popup().isOpen()).toBe(true))
  })

  it('tells from the question to the end, and hands every answer over', async () => {
    openPage()
    init({ locale: 'de' })
    tell('open', { survey: 'checkout', subject: '7' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(popup().heading()).toContain('leicht')
    popup().points()[5]?.click()
    popup()
      .points()[5]
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    await waitFor(() => expect(types()).toContain('answer'))
    expect(last('answer')?.payload.question).toBe('effort')
    await vi.advanceTimersByTimeAsync(5_000)
    await waitFor(() => expect(last('complete')).toBeDefined())
    const response = last('shown')?.payload.response
    expect(last('complete')?.payload).toMatchObject({ response, pending: 0, reason: 'done' })
    expect(JSON.parse(String(last('send')?.payload.body))).toMatchObject({
      id: response,
      project: 'app',
      done: true,
      context: { channel: 'webview', subject: '7' },
    })
    expect(posted).toEqual([])
  })

  it('delivers by itself what the app does not take', async () => {
    delete answers.send
    openPage()
    init()
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    await vi.advanceTimersByTimeAsync(3_100)
    await waitFor(() => expect(posted).toHaveLength(1))
    expect(posted[0]).toBe(said.find(({ type }) => type === 'send')?.payload.body)
  })

  it.each([
    ['back', 'back', true],
    ['close', 'host', undefined],
  ])('closes the survey for %s', async (type, reason, handled) => {
    openPage()
    init()
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    tell(type)
    expect(popup().host).toBeNull()
    expect(last('dismiss')?.payload).toMatchObject({ reason })
    expect(last('back.result')?.payload.handled).toBe(handled)
    tell('back')
    expect(last('back.result')?.payload).toEqual({ handled: false })
  })

  it('says when nobody waits for the app any more', async () => {
    answers.send = () => undefined
    openPage()
    init()
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    tell('close')
    expect(last('dismiss')?.payload.pending).toBe(1)
    await vi.advanceTimersByTimeAsync(8_000)
    await waitFor(() => expect(last('dismiss')?.payload.pending).toBe(0))
  })

  it('says why a survey is not shown', async () => {
    openPage()
    init()
    const id = tell('open', { survey: 'nothing' })
    await waitFor(() => expect(last('error')).toMatchObject({ re: id }))
    expect(last('error')?.payload).toEqual({ code: 'failed', text: 'unknown-survey' })
  })

  it('takes on theme, insets, keyboard and size of text', async () => {
    openPage()
    init({ theme: { scheme: 'dark', tokens: { accent: 'red' } }, insets: { top: 1, right: 2, bottom: 34, left: 4 } })
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(popup().dialog().className).toBe('p dark')
    tell('theme', { scheme: 'light' })
    expect(popup().dialog().className).toBe('p light')
    const bottom = () => root.style.getPropertyValue('--easekit-inset-bottom')
    expect([root.style.getPropertyValue('--easekit-accent'), bottom()]).toEqual(['red', '34px'])
    tell('keyboard', { height: 300 })
    expect(bottom()).toBe('300px')
    tell('keyboard', { height: 0 })
    expect(bottom()).toBe('34px')
  })

  it('flushes when the app goes to the background', async () => {
    answers.send = () => undefined
    openPage()
    init()
    tell('open', { survey: 'checkout' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    const response = String(last('shown')?.payload.response)
    const ofThis = () => posted.filter((body) => body.includes(response))
    // The popup is painted first, then noted.
    await vi.advanceTimersByTimeAsync(50)
    expect(ofThis()).toEqual([])
    tell('visibility', { visible: false })
    await waitFor(() => expect(ofThis()).toHaveLength(1))
  })

  it('remembers with the help of the app, where it has no storage', async () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError')
    }
    let kept: unknown = null
    answers['storage.get'] = () => ({ type: 'storage.result', value: kept })
    answers['storage.set'] = ({ value }: { value: string }) => {
      kept = value
      return { type: 'storage.result' }
    }
    openPage({}, forbidden)
    init()
    await waitFor(() => expect(types()).toContain('storage.get'))
    page.EaseKit?.('trigger', 'paid', { subject: '1' })
    await waitFor(() => expect(popup().isOpen()).toBe(true))
    expect(String(kept)).toContain('checkout')
    page.EaseKit?.('destroy')
    delete page.EaseKit
    said = []

    openPage({}, forbidden)
    init()
    const id = tell('open', { survey: 'checkout', subject: '1' })
    await waitFor(() => expect(last('error')).toMatchObject({ re: id, payload: { text: 'subject' } }))
    expect(popup().host).toBeNull()
  })
})
