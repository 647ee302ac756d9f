import { describe, expect, it, vi } from 'vitest'
import type { Platform } from '../../api/platform.js'
import { fullCheck } from './full-check.js'

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
    window: { fetch, setTimeout, clearTimeout, location: { search: '' } },
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
    expect(await fullCheck({ ...own, remote, surveys: [other] }, platform)).toEqual({
      issues: [],
      usable: { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [survey], theme: 'dark' },
    })
    expect(fetch.mock.calls[0]?.[0]).toBe('https://ces.example.com/v1/config?project=shop')
    expect(fetch.mock.calls[0]?.[1].credentials).toBe('omit')
  })

  it('are not asked for where the page does not want it', async () => {
    const { platform, fetch } = openPage(say({}))
    expect((await fullCheck({ ...own, remote: false }, platform)).issues).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
  })

  it('cannot move a page to another collector or project', async () => {
    const { platform } = openPage(say({ surveys: [], project: 'evil', endpoint: 'https://evil.example' }))
    expect((await fullCheck(own, platform)).usable).toMatchObject({
      project: 'shop',
      endpoint: 'https://ces.example.com/',
    })
  })

  it('are checked like those of a page', async () => {
    const { platform } = openPage(say({ surveys: [survey, { id: 'x', scale: 'ces9' }] }))
    const { issues, usable } = await fullCheck(own, platform)
    expect(issues[0]).toContain('surveys[1].scale is "ces9"')
    expect(usable?.surveys).toEqual([survey])
  })

  const answers: [string, Answer, string][] = [
    [
      'with an error',
      () => new Response('{"error":"unavailable","message":"Try later."}', { status: 503 }),
      'the collector answered 503 (Try later.)',
    ],
    ['that it knows no such project', () => new Response('not here', { status: 404 }), 'the collector answered 404'],
    ['with a portal', () => new Response('<html>'), 'the collector answered "<html>", expected a JSON object'],
    ['with a list', say([]), 'the collector answered "[]", expected a JSON object'],
    [
      'with the JSON of a portal',
      say({ portal: 'login' }),
      "the collector's answer cannot be used: portal is not known, expected one of ",
    ],
    [
      'with surveys that are no list',
      say({ surveys: 5 }),
      "the collector's answer cannot be used: surveys is 5, expected a list",
    ],
    [
      'with nothing but mistaken surveys',
      say({ surveys: [{ id: 'x', scale: 'ces9' }] }),
      `the collector's answer cannot be used: surveys[0].scale is "ces9", expected `,
    ],
    [
      'without surveys to a page that has none',
      say({}),
      "the collector's answer cannot be used: surveys is missing, expected a list",
    ],
  ]

  it.each(answers)('are those of the last good answer where it answers %s, and it says so', async (_, answer, said) => {
    const { platform, store } = openPage(answer, JSON.stringify({ surveys: [survey] }))
    const { issues, usable } = await fullCheck(own, platform)
    expect(usable).toMatchObject({ surveys: [survey] })
    expect(issues).toHaveLength(1)
    expect(issues[0]?.startsWith(`remote is true, but ${said}`), issues[0]).toBe(true)
    expect(issues[0]).toMatch(/; its last good answer is used$/)
    expect([...store.values()]).toEqual([JSON.stringify({ surveys: [survey] })])
  })

  it.each(answers.slice(0, -1))(
    'are those of the page where it has only ever answered %s, and it says so',
    async (_, answer, said) => {
      const { platform, store } = openPage(answer)
      const { issues, usable } = await fullCheck({ ...own, surveys: [other] }, platform)
      expect(usable).toEqual({ v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [other] })
      expect(issues).toHaveLength(1)
      expect(issues[0]?.startsWith(`remote is true, but ${said}`), issues[0]).toBe(true)
      expect(issues[0]).toMatch(/; it has given no good answer before, so the page's own surveys are used$/)
      expect(store.size).toBe(0)
    },
  )

  it('are those of the last time where the collector cannot be reached, as happens on every train', async () => {
    const { platform } = openPage(() => Promise.reject(new TypeError('offline')), JSON.stringify({ surveys: [survey] }))
    expect(await fullCheck(own, platform)).toMatchObject({ issues: [], usable: { surveys: [survey] } })
  })

  it.each([['{"surveys":5}'], ['{"portal":"login"}'], ['<html>']])(
    'are those of the page where %s was kept by a former version',
    async (kept) => {
      const { platform } = openPage(() => Promise.reject(new TypeError('offline')), kept)
      expect(await fullCheck({ ...own, surveys: [other] }, platform)).toEqual({
        issues: [
          "remote is true, but the collector could not be asked; it has given no good answer before, so the page's own surveys are used",
        ],
        usable: { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [other] },
      })
    },
  )

  it('are not lost to an answer about nothing, where those of the page are mistaken', async () => {
    const { platform, store } = openPage(say({}), JSON.stringify({ surveys: [survey] }))
    const { usable } = await fullCheck({ ...own, surveys: [{ id: 'x', scale: 'ces9' }] }, platform)
    expect(usable).toMatchObject({ surveys: [survey] })
    expect([...store.values()]).toEqual([JSON.stringify({ surveys: [survey] })])
  })

  it('may be none, where the collector says so', async () => {
    const { platform, store } = openPage(say({ surveys: [] }), JSON.stringify({ surveys: [survey] }))
    expect(await fullCheck({ ...own, surveys: [other] }, platform)).toMatchObject({
      issues: [],
      usable: { surveys: [] },
    })
    expect([...store.values()]).toEqual(['{"surveys":[]}'])
  })

  it('are not blamed for a mistake of the page', async () => {
    const { platform, store } = openPage(say({ surveys: [survey] }))
    expect(await fullCheck({ ...own, accnt: 'red' }, platform)).toEqual({
      issues: ['accnt is not known, did you mean accent?'],
    })
    expect(store.size).toBe(0)
  })

  it('are those of the page where the collector has never answered, and it says so', async () => {
    const { platform } = openPage(() => Promise.reject(new TypeError('offline')))
    expect(await fullCheck({ ...own, surveys: [other] }, platform)).toEqual({
      issues: [
        "remote is true, but the collector could not be asked; it has given no good answer before, so the page's own surveys are used",
      ],
      usable: { v: 1, project: 'shop', endpoint: 'https://ces.example.com/', surveys: [other] },
    })
  })

  it.each([{ consent: 'required' }, { storage: 'memory' }])('are not kept with %j', async (rule) => {
    const { platform, store } = openPage(say({ surveys: [survey] }))
    await fullCheck({ ...own, ...rule }, platform)
    expect(store.size).toBe(0)
  })

  it('are not waited for longer than five seconds', async () => {
    vi.useFakeTimers()
    const { platform, fetch } = openPage(say({}), JSON.stringify({ surveys: [survey] }))
    fetch.mockImplementation((_, { signal }) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const closer = fullCheck(own, { ...platform, window: { ...platform.window, setTimeout, clearTimeout } as never })
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await closer).usable).toMatchObject({ surveys: [survey] })
    vi.useRealTimers()
  })
})
