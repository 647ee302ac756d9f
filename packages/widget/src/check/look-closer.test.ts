import { describe, expect, it, vi } from 'vitest'
import type { Platform } from '../platform.js'
import { lookCloser } from './look-closer.js'

const survey = { id: 'checkout', scale: 'ces2' }
const other = { id: 'support', scale: 'ease7' }
const own = { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [], remote: true }

type Answer = () => Promise<Response> | Response
const say = (config: unknown): Answer => {
  return () => new Response(JSON.stringify(config))
}

function openPage(answer: Answer, kept?: string) {
  const store = new Map(kept === undefined ? [] : [['easekit:shop:config', kept]])
  const fetch = vi.fn(async (_: string, __: RequestInit) => answer())
  const platform = {
    window: { fetch, setTimeout, clearTimeout },
    now: Date.now,
    storage: () => ({
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, text: string) => store.set(key, text),
    }),
  } as unknown as Platform
  return { platform, fetch, store }
}

describe('surveys that the collector holds', () => {
  it.each([[true], ['']])('are fetched where remote is %j, and win over those of the page', async (remote) => {
    const { platform, fetch } = openPage(say({ surveys: [survey], theme: 'dark' }))
    expect(await lookCloser({ ...own, remote, surveys: [other] }, platform)).toEqual({
      issues: [],
      usable: { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [survey], theme: 'dark' },
    })
    expect(fetch.mock.calls[0]?.[0]).toBe('https://ces.example.com/v1/config?project=shop')
    expect(fetch.mock.calls[0]?.[1].credentials).toBe('omit')
  })

  it('are not asked for where the page does not want it', async () => {
    const { platform, fetch } = openPage(say({}))
    expect((await lookCloser({ ...own, remote: false }, platform)).issues).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
  })

  it('cannot move a page to another collector or project', async () => {
    const { platform } = openPage(say({ surveys: [], project: 'evil', endpoint: 'https://evil.example' }))
    expect((await lookCloser(own, platform)).usable).toMatchObject({
      project: 'shop',
      endpoint: 'https://ces.example.com/',
    })
  })

  it('are checked like those of a page', async () => {
    const { platform } = openPage(say({ surveys: [survey, { id: 'x', scale: 'ces9' }] }))
    const { issues, usable } = await lookCloser(own, platform)
    expect(issues[0]).toContain('surveys[1].scale is "ces9"')
    expect(usable?.surveys).toEqual([survey])
  })

  it.each<[string, Answer]>([
    ['does not answer', () => Promise.reject(new TypeError('offline'))],
    ['answers with an error', () => new Response('{"surveys":[]}', { status: 503 })],
    ['answers with a portal', () => new Response('<html>')],
    ['answers with a list', say([])],
  ])('are those of the last time where the collector %s', async (_, answer) => {
    const { platform, store } = openPage(answer, JSON.stringify({ surveys: [survey] }))
    expect(await lookCloser(own, platform)).toMatchObject({ issues: [], usable: { surveys: [survey] } })
    expect([...store.values()]).toEqual([JSON.stringify({ surveys: [survey] })])
  })

  it('are those of the page where the collector has never answered, and it says so', async () => {
    const { platform } = openPage(() => Promise.reject(new TypeError('offline')))
    expect(await lookCloser({ ...own, surveys: [other] }, platform)).toEqual({
      issues: ['remote is true, but the collector could not be asked and has never answered before'],
      usable: { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [other] },
    })
  })

  it.each([{ consent: 'required' }, { storage: 'memory' }])('are not kept with %j', async (rule) => {
    const { platform, store } = openPage(say({ surveys: [survey] }))
    await lookCloser({ ...own, ...rule }, platform)
    expect(store.size).toBe(0)
  })

  it('are not waited for longer than five seconds', async () => {
    vi.useFakeTimers()
    const { platform, fetch } = openPage(say({}), JSON.stringify({ surveys: [survey] }))
    fetch.mockImplementation((_, { signal }) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const closer = lookCloser(own, { ...platform, window: { ...platform.window, setTimeout, clearTimeout } as never })
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await closer).usable).toMatchObject({ surveys: [survey] })
    vi.useRealTimers()
  })
})
