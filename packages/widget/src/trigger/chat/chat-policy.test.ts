// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TriggerEnv } from '../../api/trigger.js'
import { createChatPolicy } from './chat-policy.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import type { ChatMoment } from './chat-vendor-events.js'
import { supportChat } from './support-chat.js'

const all: readonly ChatMoment[] = ['opened', 'closed', 'ended', 'engaged']
const heard: unknown[] = []
const log: string[] = []
let leaving = new AbortController()

function begin(options: ChatPolicyOptions = {}, tells = all, extra: object = {}) {
  const env: TriggerEnv & object = {
    window: window as never,
    signal: leaving.signal,
    now: Date.now,
    log: (source, text) => log.push(`${source}: ${text}`),
    ...extra,
  }
  return createChatPolicy(
    'double',
    Object.fromEntries(tells.map((moment) => [moment, 'told'])),
    (name, detail) => heard.push([name, detail?.subject]),
    env,
    options,
  )
}

const names = (): unknown[] => heard.splice(0).map((one) => (one as unknown[])[0])
const pass = (ms: number): unknown => vi.advanceTimersByTime(ms)

beforeEach(() => {
  vi.useFakeTimers()
  leaving = new AbortController()
  heard.length = log.length = 0
  sessionStorage.clear()
})

afterEach(() => {
  leaving.abort()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('either, the default', () => {
  it('fires at an end, once with its rating minutes later', () => {
    const tell = begin()
    tell('engaged')
    tell('ended', 'c1')
    pass(120_000)
    tell('ended', 'c1')
    tell('ended')
    expect(heard).toEqual([['chat-ended', 'c1']])
  })

  it('fires at the end of the next conversation', () => {
    const tell = begin()
    tell('ended', 'c1')
    tell('ended', 'c2')
    pass(10_000)
    tell('engaged')
    tell('ended', 'c2')
    expect(names()).toEqual(['chat-ended', 'chat-ended', 'chat-ended'])
  })

  it('holds a close back for ten seconds', () => {
    const tell = begin()
    tell('engaged')
    tell('closed', 'c1')
    pass(9_999)
    expect(names()).toEqual([])
    pass(1)
    expect(names()).toEqual(['chat-closed'])
  })

  it('reports an end within the hold as the end', () => {
    const tell = begin()
    tell('engaged')
    tell('closed')
    pass(5_000)
    tell('ended')
    pass(60_000)
    expect(names()).toEqual(['chat-ended'])
  })

  it('takes a close back when the chat is opened again', () => {
    const tell = begin()
    tell('engaged')
    tell('closed')
    pass(5_000)
    tell('opened')
    pass(60_000)
    expect(names()).toEqual(['chat-opened'])
    tell('closed')
    pass(10_000)
    expect(names()).toEqual(['chat-closed'])
  })

  it('does not hold back where the vendor tells of no end', () => {
    const tell = begin({}, ['closed', 'engaged'])
    tell('engaged')
    tell('closed')
    expect(names()).toEqual(['chat-closed'])
  })

  it('drops a close soon after an end, and not one of a later talk', () => {
    const tell = begin()
    tell('engaged')
    tell('ended')
    pass(9_999)
    tell('engaged')
    tell('closed')
    pass(20_000)
    expect(names()).toEqual(['chat-ended'])
    tell('engaged')
    tell('closed')
    pass(10_000)
    expect(names()).toEqual(['chat-closed'])
  })

  describe('when the page goes away within the ten seconds', () => {
    const session = { session: () => sessionStorage }
    const leaveAfter = (ms: number): void => {
      // Its timers go with it.
      const tell = begin({}, all, { ...session, window: { setTimeout: () => 1, clearTimeout() {} } })
      tell('engaged')
      tell('closed', 'c1')
      pass(ms)
    }

    it('goes on waiting on the next one', () => {
      leaveAfter(4_000)
      begin({}, all, session)
      pass(5_999)
      expect(heard).toEqual([])
      pass(1)
      expect(heard).toEqual([['chat-closed', 'c1']])
      begin({}, all, session)
      pass(60_000)
      expect(heard).toHaveLength(1)
      expect(sessionStorage.length).toBe(0)
    })

    it('takes the close back when the chat is opened on the next one', () => {
      leaveAfter(4_000)
      begin({}, all, session)('opened')
      pass(60_000)
      expect(names()).toEqual(['chat-opened'])
    })

    it.each([
      [590_000, ['chat-closed']],
      [600_000, []],
    ])('remembers it for ten minutes: %i ms', (ms, expected) => {
      leaveAfter(0)
      pass(ms)
      begin({}, all, session)
      pass(10_000)
      expect(names()).toEqual(expected)
    })
  })

  it('forgets the hold at teardown', () => {
    const tell = begin()
    tell('engaged')
    tell('closed')
    leaving.abort()
    pass(60_000)
    expect(heard).toEqual([])
  })
})

describe('when', () => {
  it('ended does not hear a close', () => {
    const tell = begin({ when: 'ended', engaged: false })
    tell('closed')
    pass(60_000)
    expect(heard).toEqual([])
    tell('ended')
    expect(names()).toEqual(['chat-ended'])
  })

  it('closed hears a close at once, and no end', () => {
    const tell = begin({ when: 'closed' })
    tell('engaged')
    tell('ended')
    tell('closed')
    expect(names()).toEqual(['chat-closed'])
  })
})

describe('engaged', () => {
  it('lets a chat that was minimised without a message be', () => {
    const tell = begin()
    tell('opened')
    pass(60_000)
    tell('closed')
    pass(60_000)
    expect(names()).toEqual(['chat-opened'])
    expect(log).toEqual(['double: closed without a message of the visitor'])
  })

  it('begins again after firing', () => {
    const tell = begin()
    tell('engaged')
    tell('closed')
    pass(10_000)
    tell('closed')
    pass(60_000)
    expect(names()).toEqual(['chat-closed'])
  })

  it('lasts for thirty minutes', () => {
    const tell = begin({ when: 'closed' })
    tell('engaged')
    pass(30 * 60_000)
    tell('closed')
    expect(heard).toEqual([])
    tell('engaged')
    pass(30 * 60_000 - 1)
    tell('closed')
    expect(names()).toEqual(['chat-closed'])
  })

  it('survives a page view where storage is lent, and stores nothing where it is not', () => {
    begin()('engaged')
    expect(sessionStorage.length).toBe(0)
    const session = { session: () => sessionStorage }
    begin({}, all, session)('engaged')
    begin({ when: 'closed' }, all, session)('closed')
    expect(names()).toEqual(['chat-closed'])
    expect(sessionStorage.length).toBe(0)
  })

  it('does without a storage that fails', () => {
    const session = {
      session: () => {
        throw new Error('SecurityError')
      },
    }
    const tell = begin({ when: 'closed' }, all, session)
    tell('engaged')
    tell('closed')
    expect(names()).toEqual(['chat-closed'])
  })

  it.each([
    [19_999, []],
    [20_000, ['chat-closed']],
  ])('is replaced by the time that the window was open where no message is told: %i ms', (ms, expected) => {
    const tell = begin({ when: 'closed' }, ['opened', 'closed'])
    tell('opened')
    pass(ms)
    tell('closed')
    expect(names().slice(1)).toEqual(expected)
  })

  it('takes minOpenMs', () => {
    const tell = begin({ when: 'closed', minOpenMs: 5 }, ['opened', 'closed'])
    tell('opened')
    pass(5)
    tell('closed')
    expect(names()).toEqual(['chat-opened', 'chat-closed'])
  })

  it('says why a vendor that tells only of closing is not heard', () => {
    const tell = begin({}, ['closed'])
    tell('closed')
    expect(heard).toEqual([])
    expect(log).toEqual(['double: tells neither of messages nor of opening; only `engaged: false` hears it close'])
    begin({ engaged: false }, ['closed'])('closed')
    expect(names()).toEqual(['chat-closed'])
  })
})

describe('supportChat', () => {
  const start = (options: Parameters<typeof supportChat>[0]) =>
    supportChat(options)((name, detail) => heard.push([name, detail?.source]), {
      window: window as never,
      signal: leaving.signal,
      now: Date.now,
      log: (source, text) => log.push(`${source}: ${text}`),
    })

  it.each([
    [undefined, ['chat-ended', 'chat-closed']],
    ['ended', ['chat-ended']],
    ['closed', ['chat-closed']],
  ] as const)('routes what %s can mean, and never the opening', (when, signals) => {
    expect(supportChat({ when }).signals).toEqual(signals)
  })

  it('hears any vendor and names it', () => {
    start({})
    window.dispatchEvent(new CustomEvent('tawkChatEnded'))
    document.dispatchEvent(new CustomEvent('tidioChat-messageFromVisitor'))
    document.dispatchEvent(new CustomEvent('tidioChat-close'))
    expect(heard).toEqual([
      ['chat-ended', 'tawk'],
      ['chat-closed', 'tidio'],
    ])
  })

  it('does not touch vendors that keep one callback unless it is told to', () => {
    const TalkMe = vi.fn()
    Object.assign(window, { TalkMe })
    start({})
    expect(TalkMe).not.toHaveBeenCalled()
    start({ vendors: ['talkme'] })
    expect(TalkMe).toHaveBeenCalledTimes(2)
    Reflect.deleteProperty(window, 'TalkMe')
  })

  it('makes no global but the slots that belong to the page, and takes those away again', () => {
    const before = Object.keys(window)
    start({})
    const made = Object.keys(window).filter((name) => !before.includes(name))
    expect(made.filter((name) => !/^jivo_on|^userlikeTrackingEvent$/.test(name))).toEqual([])
    expect(made.length).toBeGreaterThan(0)
    leaving.abort()
    expect(Object.keys(window)).toEqual(before)
  })

  it('goes on when it does not know a vendor', () => {
    start({ vendors: ['inter-com' as never, 'tawk'] })
    window.dispatchEvent(new CustomEvent('tawkChatEnded'))
    expect(heard).toHaveLength(1)
    expect(log).toEqual(['chat: of inter-com,tawk not all are vendors'])
  })
})
