// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTriggerPage, type TriggerPage } from '../../../test/trigger-page.js'
import { twoCopies } from '../../../test/two-copies.js'
import { calls, dispatches, emitter, queues, type VendorDouble } from '../../../test/vendor-doubles.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import type { ChatVendor } from './chat-vendor.js'

type Play = readonly [name: string, ...details: unknown[]]

/** What the vendor fires, as often as one thing can be told in several ways. */
interface Row {
  readonly double: () => VendorDouble
  readonly opened?: readonly Play[]
  readonly closed?: readonly Play[]
  readonly ended?: readonly Play[]
  readonly engaged?: readonly Play[]
  readonly subject?: string
}

const one = (...play: Play): readonly Play[] => [play]
const each = (...names: string[]): readonly Play[] => names.map((name) => [name] as const)

function crispDouble(): VendorDouble {
  const list: [string, () => void][] = []
  const page = window as unknown as Record<string, unknown>
  const take = ([, name, hear]: [string, string, () => void]): number => list.push([name, hear])
  let open = false
  return {
    stub: () => Object.assign(page, { $crisp: [], CRISP_WEBSITE_ID: 'id' }),
    load() {
      const queue = (page.$crisp ?? []) as [string, string, () => void][]
      for (const command of queue) take(command)
      Object.assign(page, { CRISP_WEBSITE_ID: 'id', $crisp: { push: take, is: () => open } })
    },
    fire(name) {
      if (name !== 'message:sent') open = name === 'chat:opened'
      for (const [heard, hear] of list) if (heard === name) hear()
    },
    site: (name, hear) => (page.$crisp as unknown[]).push(['on', name, hear]),
    remove() {
      delete page.$crisp
      delete page.CRISP_WEBSITE_ID
    },
  }
}

function rocketDouble(): VendorDouble {
  const inner = emitter('RocketChat', 'x')
  const list: [string, () => void][] = []
  const page = window as unknown as Record<string, unknown>
  const names = ['onChatMaximized', 'onChatMinimized', 'onChatEnded', 'onChatStarted']
  const api = Object.fromEntries(names.map((name) => [name, (hear: () => void) => list.push([name, hear])]))
  const queue: ((this: unknown) => void)[] = []
  return {
    ...inner,
    stub: () => Object.assign(page, { RocketChat: (run: () => void) => queue.push(run) }),
    load() {
      page.RocketChat = (run: (this: unknown) => void) => run.call(api)
      for (const run of queue.splice(0)) run.call(api)
    },
    fire(name) {
      for (const [heard, hear] of list) if (heard === name) hear()
    },
    site(name, hear) {
      ;(page.RocketChat as (run: (this: typeof api) => void) => void)(function () {
        this[name]?.(hear)
      })
    },
  }
}

function bitrixDouble(): VendorDouble {
  const list: ((data: { type: string }) => void)[] = []
  const widget = {
    subscribe: ({ type, callback }: { type: string; callback: () => void }) => type === 'every' && list.push(callback),
  }
  return {
    load() {
      Object.assign(window, { BXLiveChat: widget })
      window.dispatchEvent(new CustomEvent('onBitrixLiveChat', { detail: { widget } }))
    },
    fire(type) {
      for (const hear of list) hear({ type })
    },
    site: (name, hear) => list.push(({ type }) => type === name && hear()),
    remove: () => Reflect.deleteProperty(window, 'BXLiveChat'),
  }
}

function salesiqDouble(): VendorDouble {
  const page = window as unknown as Record<string, unknown>
  const slots: Record<string, () => unknown> = {}
  const part = (name: string, keys: string[]) =>
    Object.fromEntries(
      keys.map((key) => [
        key,
        (hear: () => unknown) => {
          slots[`${name}.${key}`] = hear
        },
      ]),
    )
  return {
    load() {
      page.$zoho = {
        salesiq: {
          floatwindow: part('floatwindow', ['close', 'minimize']),
          visitor: part('visitor', ['rating', 'chatcomplete', 'chat']),
        },
      }
    },
    fire: (name) => expect(slots[name]?.()).toBeUndefined(),
    remove: () => delete page.$zoho,
  }
}

function adobeDouble(): VendorDouble {
  const Events = { CONVERSATION_COMPLETED: 'done', CONVERSATION_ENGAGED: 'begun' }
  const inner = emitter('AdobeDX', 'addListener', { members: { Enum: { Events } } })
  const idOf = (name: string): string => Events[name as keyof typeof Events]
  return { ...inner, fire: (name) => inner.fire(idOf(name)), site: (name, hear) => inner.site?.(idOf(name), hear) }
}

function adaDouble(): VendorDouble {
  const page = window as unknown as Record<string, unknown>
  let last = 0
  const list = new Map<number, [name: string, hear: (data: unknown) => void]>()
  const subscribeEvent = (name: string, hear: () => void): Promise<number> => {
    list.set(++last, [name, hear])
    return Promise.resolve(last)
  }
  return {
    load() {
      page.adaEmbed = { subscribeEvent, unsubscribeEvent: (id: number) => list.delete(id) }
    },
    fire(name, data) {
      for (const [heard, hear] of list.values()) if (heard === name) hear(data)
    },
    site: (name, hear) => void subscribeEvent(name, hear),
    size: () => list.size,
    remove: () => delete page.adaEmbed,
  }
}

let widgetState = ''
const eventOf = (name: string): string => (name.startsWith('state:') ? 'widget.stateChange' : name)
function chaportDouble(): VendorDouble {
  const inner = emitter('chaport', 'on', { members: { getWidgetState: () => widgetState } })
  return {
    ...inner,
    load() {
      inner.load()
      const { chaport } = window as unknown as { chaport: { on: (name: string, hear: () => void) => void } }
      const { on } = chaport
      chaport.on = (name, hear) => {
        if (name === 'ready') hear()
        else on.call(chaport, name, hear)
      }
    },
    fire(name) {
      if (name.startsWith('state:')) widgetState = name.slice(6)
      inner.fire(eventOf(name))
    },
    site: (name, hear) => inner.site?.(eventOf(name), hear),
  }
}

const ids = { conversation_id: 'c1', is_engaged: false }

const rows: Readonly<Record<ChatVendor, Row>> = {
  intercom: { double: () => queues('Intercom'), opened: each('onShow'), closed: each('onHide') },
  zendesk: {
    double: () => queues('zE', { on: 'messenger:on', returnsOff: true, members: { widget: 'messenger' } }),
    opened: each('open'),
    closed: one('close', { id: '1' }),
    engaged: each('conversationStarted'),
  },
  zendeskClassic: {
    double: () => queues('zE', { on: 'webWidget:on', stub: false, members: { widget: 'classic' } }),
    opened: each('open'),
    closed: each('close'),
    ended: each('chat:end'),
    engaged: each('chat:start'),
  },
  crisp: {
    double: crispDouble,
    opened: each('chat:opened'),
    closed: each('chat:closed'),
    engaged: each('message:sent'),
  },
  tawk: {
    double: dispatches,
    opened: each('tawkChatMaximized'),
    closed: each('tawkChatMinimized', 'tawkChatHidden'),
    ended: each('tawkChatEnded', 'tawkChatSatisfaction'),
    engaged: each('tawkChatMessageVisitor'),
  },
  livechat: {
    double: () => emitter('LiveChatWidget', 'on', { off: 'off' }),
    opened: one('visibility_changed', { visibility: 'maximized' }),
    closed: [
      ['visibility_changed', { visibility: 'minimized' }],
      ['visibility_changed', { visibility: 'hidden' }],
    ],
    ended: [['form_submitted', { type: 'postchat' }], ['rating_submitted']],
    engaged: one('new_event', { author: { type: 'customer' } }),
  },
  jivo: {
    double: calls,
    opened: each('jivo_onOpen'),
    closed: [['jivo_onClose'], ['jivo_onChangeState', 'label'], ['jivo_onChangeState', 'chat/min']],
    engaged: each('jivo_onMessageSent', 'jivo_onClientStartChat'),
  },
  rocketchat: {
    double: rocketDouble,
    opened: each('onChatMaximized'),
    closed: each('onChatMinimized'),
    ended: each('onChatEnded'),
    engaged: each('onChatStarted'),
  },
  carrotquest: {
    double: () =>
      emitter('carrotquest', 'addCallback', {
        off: 'removeCallback',
        members: { onReady: (run: () => void) => run() },
      }),
    opened: each('messenger_opened'),
    closed: each('messenger_closed'),
    engaged: each('user_replied'),
  },
  talkme: {
    double: () => queues('TalkMe', { on: 'setCallback' }),
    opened: each('openSupport'),
    closed: each('closeSupport'),
  },
  bitrix24: {
    double: bitrixDouble,
    opened: each('widgetOpen'),
    closed: each('widgetClose'),
    ended: each('sessionFinish', 'userVote'),
    engaged: each('userMessage'),
  },
  teletype: {
    double: () => dispatches(document),
    closed: each('teletype.closed'),
    engaged: each('teletype.messageSent'),
  },
  hubspot: {
    double: () => emitter('HubSpotConversations', 'on', { off: 'off' }),
    closed: one('widgetClosed', { conversation: { conversationId: 'c1' } }),
    ended: one('conversationClosed', { conversation: { conversationId: 'c1' } }),
    engaged: each('conversationStarted'),
    subject: 'c1',
  },
  drift: {
    double: () => emitter('drift', 'on', { off: 'off' }),
    opened: each('chatOpen'),
    closed: each('chatClose'),
    engaged: each('startConversation'),
  },
  tidio: {
    double: () => dispatches(document),
    opened: each('tidioChat-open'),
    closed: each('tidioChat-close'),
    engaged: each('tidioChat-messageFromVisitor'),
  },
  freshchat: {
    double: () => emitter('fcWidget', 'on', { off: 'off' }),
    opened: each('widget:opened'),
    closed: each('widget:closed'),
    ended: each('csat:updated', 'csat:received', 'conversation:resolved'),
    engaged: each('message:sent'),
  },
  chatwoot: {
    double: dispatches,
    opened: each('chatwoot:opened'),
    closed: each('chatwoot:closed'),
    ended: [
      ['chatwoot:on-message', { content_type: 'input_csat' }],
      ['chatwoot:on-message', { data: { content_type: 'input_csat' } }],
    ],
    engaged: [
      ['chatwoot:on-message', { message_type: 0 }],
      ['chatwoot:on-message', { data: { message_type: 0 } }],
    ],
  },
  gorgias: {
    // biome-ignore lint/suspicious/noThenProperty: a promise that is kept at once
    double: () => emitter('GorgiasChat', 'on', { members: { init: () => ({ then: (run: () => void) => run() }) } }),
    opened: each('widget:opened'),
    closed: each('widget:closed'),
    engaged: each('message:sent'),
  },
  olark: {
    double: () => queues('olark'),
    opened: each('api.box.onExpand'),
    closed: each('api.box.onShrink', 'api.box.onHide'),
    ended: one('api.chat.onCommandFromOperator', { command: { name: 'end' } }),
    engaged: each('api.chat.onMessageToOperator'),
  },
  helpscout: {
    double: () => queues('Beacon', { on: 'on', off: 'off' }),
    opened: each('open'),
    closed: each('close'),
    engaged: each('chat-started', 'email-sent'),
  },
  kustomer: {
    double: () => emitter('Kustomer', 'addListener', { off: 'removeListener' }),
    opened: each('onOpen'),
    closed: one('onClose', { conversationId: 'c1' }),
    ended: one('onConversationEnded', { conversationId: 'c1' }),
    engaged: each('onConversationCreate'),
    subject: 'c1',
  },
  salesiq: {
    double: salesiqDouble,
    closed: each('floatwindow.close', 'floatwindow.minimize'),
    ended: each('visitor.rating', 'visitor.chatcomplete'),
    engaged: each('visitor.chat'),
  },
  salesforce: {
    double: dispatches,
    opened: each('onEmbeddedMessagingWindowMaximized'),
    closed: each('onEmbeddedMessagingWindowMinimized', 'onEmbeddedMessagingWindowClosed'),
    ended: each('onEmbeddedMessagingConversationClosed'),
    engaged: each('onEmbeddedMessageSent'),
  },
  salesforceLegacy: {
    double: () => emitter('embedded_svc', 'addEventHandler'),
    ended: each('onChatEndedByChasitor', 'onChatEndedByAgent', 'onChatConferenceEnded'),
    engaged: each('onChasitorMessage'),
  },
  genesys: {
    double: () => queues('Genesys', { on: 'subscribe' }),
    opened: each('Messenger.opened'),
    closed: each('Messenger.closed'),
    ended: each(
      'MessagingService.conversationDisconnected',
      'MessagingService.conversationReset',
      'MessagingService.conversationCleared',
    ),
    engaged: one('MessagingService.messagesReceived', { data: { messages: [{ direction: 'Inbound' }] } }),
  },
  liveperson: {
    double: () => emitter('lpTag.events', 'bind', { app: 'lpUnifiedWindow', off: 'unbind' }),
    opened: one('state', { state: 'maximized' }),
    closed: one('state', { state: 'minimized' }),
    ended: [
      ['state', { state: 'postChat' }],
      ['state', { state: 'ended' }],
    ],
    engaged: one('state', { state: 'interactive' }),
  },
  front: {
    double: () => queues('FrontChat', { returnsOff: true, stub: false }),
    opened: one('onWindowVisibilityChanged', { is_window_visible: true }),
    closed: one('onWindowVisibilityChanged', { is_window_visible: false }),
  },
  ada: {
    double: adaDouble,
    closed: [
      ['ada:minimize_chat', ids],
      ['ada:close_chat', ids],
    ],
    ended: one('ada:end_conversation', ids),
    engaged: [
      ['ada:minimize_chat', { ...ids, is_engaged: true }],
      ['ada:close_chat', { ...ids, is_engaged: true }],
    ],
    subject: 'c1',
  },
  chaport: {
    double: chaportDouble,
    opened: each('state:opened'),
    closed: each('state:minimized'),
    engaged: each('chat.started'),
  },
  dynamics: {
    double: dispatches,
    opened: each('lcw:onMaximize'),
    closed: each('lcw:onMinimize'),
    ended: each('lcw:onClose', 'lcw:closeChat'),
    engaged: each('lcw:onMessageSent'),
  },
  smartsupp: {
    double: () => queues('smartsupp', { on: 'on' }),
    opened: each('messenger_open'),
    closed: each('messenger_close'),
    engaged: each('message_sent'),
  },
  userlike: {
    double: () => {
      const { fire, site, ...double } = calls()
      return {
        ...double,
        fire: (name) => fire('userlikeTrackingEvent', name, {}, {}),
        site: (_, hear) => site?.('userlikeTrackingEvent', hear),
      }
    },
    closed: each('chat_window_minimized'),
    ended: each('chat_quit'),
  },
  dixa: {
    double: () => emitter('_dixa_', 'addListener', { off: 'removeListener' }),
    opened: one('on-widget-open-changed', true),
    closed: one('on-widget-open-changed', false),
    ended: each('on-conversation-ended'),
    engaged: each('on-conversation-started'),
  },
  sinch: {
    double: () => emitter('SinchSdk.Chat', 'addEventListener'),
    opened: each('open'),
    closed: each('close'),
    ended: each('chatEnd'),
  },
  adobeChat: {
    double: adobeDouble,
    ended: each('CONVERSATION_COMPLETED'),
    engaged: each('CONVERSATION_ENGAGED'),
  },
}

const copies = await twoCopies()
let page: TriggerPage

beforeEach(() => {
  vi.useFakeTimers()
  page = createTriggerPage()
})

afterEach(() => {
  page.stopAll()
  page.restore()
  vi.useRealTimers()
})

const start = (vendor: ChatVendor, options: ChatPolicyOptions = { engaged: false }, copy: 0 | 1 = 0): (() => void) =>
  page.start(copies[copy][vendor](options))

const later = (ms = 20_001): unknown => vi.advanceTimersByTime(ms)

describe.each(Object.entries(rows))('%s, against a double of its contract', (id, row) => {
  const vendor = id as ChatVendor
  const { opened = [], closed = [], ended = [], engaged = [], subject } = row
  const doubles: VendorDouble[] = []
  const make = (): VendorDouble => {
    const double = row.double()
    doubles.push(double)
    return double
  }
  const plays = [...engaged, ...opened, ...closed, ...ended]

  afterEach(() => {
    for (const double of doubles.splice(0)) double.remove()
  })

  it.each([
    ['after the vendor', (double: VendorDouble) => [double.load, () => start(vendor)]],
    ['before the vendor', (double: VendorDouble) => [() => start(vendor), double.load, page.scriptLoads]],
    [
      'between the snippet and the vendor',
      (double: VendorDouble) => [double.stub, () => start(vendor), double.load, page.scriptLoads],
    ],
    [
      'before a vendor that comes with a navigation inside the app',
      (double: VendorDouble) => [
        () => start(vendor),
        later,
        double.load,
        () => history.pushState(null, '', `/${Math.random()}`),
      ],
    ],
  ])('tells what happens when it starts %s', (_, steps) => {
    const double = make()
    for (const step of steps(double)) step?.()
    for (const [name, ...details] of opened) {
      double.fire(name, ...details)
      expect(page.heard.splice(0)).toEqual([['chat-opened', vendor, undefined]])
    }
    for (const [name, ...details] of closed) {
      for (const [open, ...more] of opened) double.fire(open, ...more)
      page.heard.splice(0)
      double.fire(name, ...details)
      expect(page.heard.length).toBe(ended.length ? 0 : 1)
      later()
      expect(page.heard.splice(0)).toEqual([['chat-closed', vendor, subject]])
    }
    for (const [name, ...details] of ended) {
      for (const [say, ...more] of engaged) double.fire(say, ...more)
      double.fire(name, ...details)
      expect(page.heard.splice(0)).toEqual([['chat-ended', vendor, subject]])
      later()
    }
  })

  it.runIf(closed.length)('counts a close only after a talk', () => {
    const double = make()
    start(vendor, {})
    double.load()
    page.scriptLoads()
    const [close = ['']] = closed
    double.fire(...close)
    later()
    expect(page.heard).toEqual([])
    expect(page.log.length).toBeGreaterThan(0)
    // Where nothing is told of messages, it has to be open for long enough.
    for (const talk of engaged.length ? engaged : opened) {
      double.fire(...talk)
      later()
      double.fire(...close)
      later()
      expect(page.heard.filter((one) => !`${one}`.startsWith('chat-opened'))).toEqual([
        ['chat-closed', vendor, subject],
      ])
      page.heard.length = 0
      double.fire(...close)
      later()
      expect(page.heard).toEqual([])
    }
  })

  it.runIf(ended.length && engaged.length)('counts an end once, and again after the next message', () => {
    const double = make()
    start(vendor, { when: 'ended' })
    double.load()
    page.scriptLoads()
    const [end = ['']] = ended
    double.fire(...end)
    later()
    page.heard.length = 0
    double.fire(...end)
    expect(page.heard).toEqual([])
    for (const talk of engaged) {
      later()
      double.fire(...talk)
      double.fire(...end)
      expect(page.heard.splice(0)).toEqual([['chat-ended', vendor, subject]])
    }
  })

  it('waits for a vendor that never comes without a timer', () => {
    start(vendor)
    vi.advanceTimersByTime(9_700)
    expect(page.left().timers).toBe(0)
  })

  it.each([
    ['before', false],
    ['after', true],
  ])('leaves nothing when it is torn down %s the vendor has loaded', (_, loaded) => {
    const double = make()
    const stop = start(vendor)
    if (loaded) {
      double.load()
      page.scriptLoads()
      for (const [name, ...details] of [...opened, ...closed]) double.fire(name, ...details)
    }
    stop()
    stop()
    page.heard.splice(0)
    expect(page.left()).toEqual({ listeners: 0, timers: 0 })
    if (!loaded) {
      double.load()
      page.scriptLoads()
    }
    for (const [name, ...details] of plays) double.fire(name, ...details)
    later()
    expect(page.heard).toEqual([])
    expect(Object.keys(window).filter((key) => /jivo|userlike/i.test(key))).toEqual([])
  })

  // These two have one callback for each event, which is why they have to be asked for.
  it.skipIf(vendor === 'talkme' || vendor === 'salesiq')(
    'calls the handlers of the page as if it were not there',
    () => {
      const play = (run: () => void): unknown[] => {
        const called: unknown[] = []
        const note = (who: string) =>
          function (this: unknown, ...details: unknown[]) {
            called.push([who, this === window, ...details])
            return who
          }
        const double = make()
        const names = [...new Set(plays.map(([name]) => name))]
        double.load()
        for (const name of names) double.site?.(name, note('before'))
        run()
        for (const [name, ...details] of plays) double.fire(name, ...details)
        for (const name of names) double.site?.(name, note('after'))
        page.scriptLoads()
        for (const [name, ...details] of plays) double.fire(name, ...details)
        double.remove()
        return called
      }
      const without = play(() => {})
      expect(without.length).toBeGreaterThan(plays.length)
      page.heard.length = 0
      expect(play(() => void start(vendor))).toEqual(without)
      expect(page.heard.length).toBeGreaterThan(0)
    },
  )

  it('neither makes nor changes what is the vendor’s', () => {
    const base = new Set(Object.keys(window))
    // The slots of the page are ours to fill; a queue takes what is put into it.
    const vendors = (): unknown[] =>
      Object.entries(window)
        .filter(([name]) => !base.has(name) && !/^(jivo_on|userlikeTrackingEvent)/.test(name))
        .flatMap(([name, value]) => [name, value, ...(Array.isArray(value) ? [] : Object.entries(value).flat())])
    const double = make()
    for (const put of [() => {}, double.stub, double.load]) {
      if (!put) continue
      put()
      const before = vendors()
      start(vendor)
      page.scriptLoads()
      later(30_000)
      const after = vendors()
      expect(after.length).toBe(before.length)
      expect(after.every((value, at) => Object.is(value, before[at]))).toBe(true)
    }
  })

  it('gives the vendor its handlers back', async () => {
    const double = make()
    double.load()
    if (!double.size) return
    double.site?.('any', () => {})
    const stop = start(vendor)
    page.scriptLoads()
    expect(double.size()).toBeGreaterThan(1)
    stop()
    // Ada takes a promise's time.
    await Promise.resolve()
    expect(double.size()).toBe(1)
  })

  it('keeps its own errors from the vendor', () => {
    const double = make()
    start(vendor)
    double.load()
    page.scriptLoads()
    page.failing = true
    expect(() => {
      for (const [name, ...details] of [...ended, ...opened]) double.fire(name, ...details)
    }).not.toThrow()
    if (ended.length || opened.length) expect(page.log.join()).toContain('ours')
  })

  it.skipIf(vendor === 'talkme' || vendor === 'salesiq')('hears the same in two copies of EaseKit', () => {
    const double = make()
    start(vendor, undefined, 0)
    start(vendor, undefined, 1)
    double.load()
    page.scriptLoads()
    later()
    page.heard.splice(0)
    const [first = ['']] = ended.length ? ended : closed
    double.fire(...first)
    expect(page.heard).toHaveLength(2)
  })
})

describe('livechat', () => {
  it('ends when the visitor chats no more, and not with any change of the status', () => {
    const double = rows.livechat.double()
    double.load()
    start('livechat')
    for (const status of ['browsing', 'queued', 'chatting']) double.fire('customer_status_changed', { status })
    double.fire('form_submitted', { type: 'prechat' })
    expect(page.heard).toEqual([])
    double.fire('customer_status_changed', { status: 'browsing' })
    expect(page.heard).toEqual([['chat-ended', 'livechat', undefined]])
    double.remove()
  })
})

describe('genesys', () => {
  it('finds what the visitor wrote among several messages', () => {
    const double = rows.genesys.double()
    double.load()
    start('genesys', { when: 'closed' })
    const messages = (...directions: string[]) => ({
      data: { messages: directions.map((direction) => ({ direction })) },
    })
    double.fire('MessagingService.messagesReceived', messages('Outbound'))
    double.fire('Messenger.closed')
    expect(page.heard).toEqual([])
    double.fire('MessagingService.messagesReceived', messages('Outbound', 'Inbound'))
    double.fire('Messenger.closed')
    expect(page.heard).toEqual([['chat-closed', 'genesys', undefined]])
    double.remove()
  })
})

describe('all vendors at once', () => {
  it('share one scheduler: one timer, and none when nothing more is to be looked for', () => {
    start('drift')
    const one = page.left()
    for (const vendor of Object.keys(rows) as ChatVendor[]) if (vendor !== 'drift') start(vendor)
    expect(page.left().timers).toBe(1)
    const named = Object.values(rows).flatMap((row) => [row.opened, row.closed, row.ended, row.engaged].flat())
    // What comes as an event is listened to; nothing else is.
    expect(page.left().listeners - one.listeners).toBeLessThan(named.length)
    later(9_700)
    expect(page.left().timers).toBe(0)
  })

  it('share it with what comes in another chunk of the script tag', () => {
    const shared = {}
    for (const [at, vendor] of (['drift', 'intercom', 'jivo', 'crisp'] as const).entries()) {
      page.start(copies[at % 2 ? 1 : 0][vendor](), { shared })
    }
    expect(page.left().timers).toBe(1)
  })
})

describe('a vendor that takes listeners only after it was started', () => {
  const globals = window as unknown as Record<string, unknown>
  let started = false
  let list: [string, (data?: unknown) => void][] = []
  const add = (name: string, hear: () => void): (() => void) | undefined => {
    if (!started) return undefined
    list.push([name, hear])
    return () => {
      list = list.filter(([, one]) => one !== hear)
    }
  }

  beforeEach(() => {
    started = false
    list = []
    globals.FrontChat = add
    globals.Kustomer = {
      addListener(name: string, hear: () => void) {
        if (!add(name, hear)) throw new Error('Kustomer has not been started')
      },
      removeListener(_: string, hear: () => void) {
        list = list.filter(([, one]) => one !== hear)
      },
    }
  })
  afterEach(() => {
    delete globals.FrontChat
    delete globals.Kustomer
  })

  it.each([
    ['kustomer', 'onClose', {}, 4],
    ['front', 'onWindowVisibilityChanged', { is_window_visible: false }, 2],
  ] as const)('%s is asked again until it does, and no more', (vendor, name, data, size) => {
    const stop = start(vendor)
    later(1000)
    expect(list).toEqual([])
    started = true
    later(1000)
    later(60_000)
    page.scriptLoads()
    expect(list).toHaveLength(size)
    for (const [heard, hear] of [...list]) if (heard === name) hear(data)
    later()
    expect(page.heard).toEqual([['chat-closed', vendor, undefined]])
    stop()
    expect(list).toEqual([])
    expect(page.left()).toEqual({ listeners: 0, timers: 0 })
  })
})
