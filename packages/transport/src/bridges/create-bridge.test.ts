import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Command, createBridge, nativeSink, type Payload } from '../bridges.js'

interface Said {
  readonly ek: number
  readonly id: string
  readonly re?: string
  readonly type: string
  readonly payload: Payload
}

/** A page with a React Native double around it: it takes strings only, as a method, and answers by events. */
function openPage(commands: Readonly<Record<string, Command>> = {}) {
  const said: Said[] = []
  const page = Object.assign(new EventTarget(), {
    parent: {},
    ReactNativeWebView: {
      postMessage(text: string) {
        if (this !== page.ReactNativeWebView) throw new TypeError('Illegal invocation')
        said.push(JSON.parse(String(text)))
      },
    },
  })
  const bridge = createBridge({
    window: page as unknown as Window,
    handler: 'easekit',
    commandFor: (type) => commands[type],
  })
  const hear = (data: unknown, more: object = {}): boolean =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, source: null, origin: '', ...more }))
  const tell = (type: string, payload: unknown = {}, more: object = {}): boolean =>
    hear(JSON.stringify({ ek: 1, id: 'n1', type, payload, ...more }))
  return { page, bridge, said, hear, tell }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a question to the app', () => {
  it('is answered by the message that names it', async () => {
    const { bridge, said, tell } = openPage()
    const answer = bridge.ask('storage.get', { key: 'a' })
    expect(said).toMatchObject([{ ek: 1, type: 'storage.get', payload: { key: 'a' } }])
    tell('storage.result', { value: 'old' }, { re: 'someone else' })
    tell('storage.result', { value: 'b' }, { re: said[0]?.id })
    expect(await answer).toEqual({ value: 'b' })
  })

  it('is given up after three seconds, and a later answer is not minded', async () => {
    const { bridge, said, tell } = openPage()
    const settled = vi.fn()
    bridge.ask('send', { body: '{}' }).then(settled)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(settled).toHaveBeenCalledWith(undefined)
    tell('sent', {}, { re: said[0]?.id })
    expect(said).toHaveLength(1)
  })

  it.each([
    [65_536, 1],
    [65_537, 0],
  ])('of %i bytes is posted %i times', async (bytes, times) => {
    // Ids of one length.
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => numbers)
    const { bridge, said } = openPage()
    bridge.ask('send', { body: '' })
    const empty = new TextEncoder().encode(JSON.stringify(said.pop())).length
    // Two bytes each, and one for the odd one.
    const body = 'é'.repeat((bytes - empty) >> 1) + 'e'.repeat((bytes - empty) & 1)
    bridge.ask('send', { body })
    expect(said).toHaveLength(times)
    vi.restoreAllMocks()
  })

  it('goes nowhere, and harms nobody, where there is no app', async () => {
    const window = Object.assign(new EventTarget(), { parent: {} }) as unknown as Window
    const answer = createBridge({ window, handler: 'easekit' }).ask('send', {})
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toBeUndefined()
  })

  it('goes nowhere where the app throws', async () => {
    const { bridge, page } = openPage()
    page.ReactNativeWebView.postMessage = () => {
      throw new Error('gone')
    }
    const answer = bridge.ask('send', {})
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toBeUndefined()
  })
})

describe('a message from the app', () => {
  const shape = { survey: 'string' }

  it('is carried out once, however often it comes, and answered every time', () => {
    const open = vi.fn<Command[1]>((_, reply) => reply('done', { n: 1 }))
    const { said, tell } = openPage({ open: [shape, open] })
    tell('open', { survey: 'checkout' })
    tell('open', { survey: 'checkout' })
    expect(open).toHaveBeenCalledTimes(1)
    expect(said).toHaveLength(2)
    expect(said[0]).toEqual(said[1])
    expect(said[0]).toMatchObject({ re: 'n1', type: 'done', payload: { n: 1 } })
  })

  it.each<[string, unknown, object, object]>([
    ['open', {}, {}, { code: 'invalid', path: 'survey' }],
    ['open', { survey: 5 }, {}, { code: 'invalid', path: 'survey' }],
    ['open', null, {}, { code: 'invalid', path: 'survey' }],
    ['open', { survey: 'a' }, { id: 'x'.repeat(65) }, { code: 'invalid', path: 'id' }],
    ['open', { survey: 'a' }, { id: undefined }, { code: 'invalid', path: 'id' }],
    ['open', { survey: 'a' }, { ek: 2 }, { code: 'version', supported: [1] }],
    ['open', { survey: 'a'.repeat(65_536) }, {}, { code: 'too-large' }],
    ['dance', {}, {}, { code: 'unknown-type', text: 'dance' }],
    ['constructor', {}, {}, { code: 'unknown-type', text: 'constructor' }],
    ['__proto__', {}, {}, { code: 'unknown-type', text: '__proto__' }],
  ])('of type %s with %j and %j is answered with an error', (type, payload, more, error) => {
    const open = vi.fn()
    const { said, tell } = openPage({ open: [shape, open] })
    tell(type, payload, more)
    expect(said).toMatchObject([{ type: 'error', payload: error }])
    expect(open).not.toHaveBeenCalled()
  })

  it.each<[string, object?]>([['error'], ['error', { re: 'gone' }], ['sent', { re: 'gone' }]])(
    'of type %s with %j is never answered, so that two sides cannot go on for ever',
    (type, more = {}) => {
      const { said, tell } = openPage()
      tell(type, {}, more)
      expect(said).toEqual([])
    },
  )

  it.each([
    ['is not of us', '{"type":"open"}'],
    ['is not JSON', 'webpackHotUpdate'],
    ['is no text', { ek: 1, id: 'a', type: 'open' }],
    ['is empty', null],
    ['is a number', '5'],
    ['is null', 'null'],
  ])('that %s is ignored in silence', (_, data) => {
    const { said, hear } = openPage()
    hear(data)
    expect(said).toEqual([])
  })

  it('from a window is none of the app', () => {
    const open = vi.fn()
    const { hear } = openPage({ open: [{}, open] })
    const text = '{"ek":1,"id":"a","type":"open"}'
    hear(text, { source: {}, origin: 'https://evil.example' })
    hear(text, { source: null, origin: 'https://evil.example' })
    expect(open).not.toHaveBeenCalled()
  })

  it('may be anything at all without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), fc.object(), (data, payload) => {
        const { bridge, said } = openPage({ open: [shape, (_, reply) => reply('done', {})] })
        bridge.receive(data)
        bridge.receive(JSON.stringify({ ek: 1, id: 'a', type: 'open', payload }))
        expect(said.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('survives every text there is on its way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (survey) => {
        const open = vi.fn()
        const { tell } = openPage({ open: [shape, open] })
        tell('open', { survey })
        expect(open.mock.calls[0]?.[0]).toEqual({ survey })
      }),
    )
  })
})

describe('the app is found', () => {
  const text = expect.stringContaining('"type":"hello"')
  const other = { postMessage: () => {} }

  it.each<[string, (spy: (...given: unknown[]) => void) => object, unknown[]]>([
    [
      'React Native, also where iOS has its handlers',
      (postMessage) => ({ ReactNativeWebView: { postMessage }, webkit: { messageHandlers: { easekit: other } } }),
      [text],
    ],
    ['WKWebView', (postMessage) => ({ webkit: { messageHandlers: { easekit: { postMessage } } } }), [text]],
    ['Android', (postMessage) => ({ EaseKitNative: { postMessage } }), [text]],
    ['webview_flutter', (postMessage) => ({ EaseKitChannel: { postMessage } }), [text]],
    ['flutter_inappwebview', (callHandler) => ({ flutter_inappwebview: { callHandler } }), ['easekit', text]],
    ['MAUI', (SendRawMessage) => ({ HybridWebView: { SendRawMessage } }), [text]],
    ['Cordova on iOS', (postMessage) => ({ webkit: { messageHandlers: { cordova_iab: { postMessage } } } }), [text]],
    ['Cordova on Android', (postMessage) => ({ cordova_iab: { postMessage } }), [text]],
  ])('as %s', (_, host, given) => {
    const spy = vi.fn()
    const window = Object.assign(new EventTarget(), { parent: {} })
    const bridge = createBridge({ window: window as unknown as Window, handler: 'easekit' })
    bridge.post('hello')
    expect(spy).not.toHaveBeenCalled()
    // It may come late.
    Object.assign(window, host(spy))
    bridge.post('hello')
    expect(spy.mock.calls).toEqual([given])
  })

  it('as the page around a frame, by its origin alone', () => {
    const heard: unknown[] = []
    const parent = { postMessage: (...given: unknown[]) => heard.push(given) }
    const window = Object.assign(new EventTarget(), { parent })
    const run = vi.fn()
    const bridge = createBridge({
      window: window as unknown as Window,
      handler: 'easekit',
      parent: 'https://shop.example',
      commandFor: () => [{}, run],
    })
    bridge.post('hello')
    expect(heard).toEqual([[text, 'https://shop.example']])
    const data = '{"ek":1,"id":"a","type":"open"}'
    const hear = (more: object) => window.dispatchEvent(Object.assign(new Event('message'), { data, ...more }))
    hear({ source: parent, origin: 'https://evil.example' })
    hear({ source: {}, origin: 'https://shop.example' })
    expect(run).not.toHaveBeenCalled()
    hear({ source: parent, origin: 'https://shop.example' })
    expect(run).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['by the promise of its method', (reply: string) => ({ EaseKitNative: { postMessage: async () => reply } })],
    [
      'by an event of its object',
      (reply: string) => {
        const EaseKitNative = Object.assign(new EventTarget(), {
          postMessage: () => EaseKitNative.dispatchEvent(Object.assign(new Event('message'), { data: reply })),
        })
        return { EaseKitNative }
      },
    ],
    [
      'by an event of the page',
      (reply: string, window: EventTarget) => ({
        HybridWebView: {
          SendRawMessage: () =>
            window.dispatchEvent(
              Object.assign(new Event('HybridWebViewMessageReceived'), { detail: { message: reply } }),
            ),
        },
      }),
    ],
  ])('and may answer %s', async (_, host) => {
    const window = Object.assign(new EventTarget(), { parent: {} })
    const run = vi.fn()
    const bridge = createBridge({
      window: window as unknown as Window,
      handler: 'easekit',
      commandFor: () => [{}, run],
    })
    Object.assign(window, host('{"ek":1,"id":"a","type":"open"}', window))
    bridge.post('hello')
    await vi.advanceTimersByTimeAsync(0)
    bridge.post('hello')
    await vi.advanceTimersByTimeAsync(0)
    expect(run).toHaveBeenCalledTimes(1)
  })
})

describe('the native sink', () => {
  it('hands over the bytes as they are and brings the verdict back', async () => {
    const { bridge, said, tell } = openPage()
    const body = '{"id":"r","rev":7,"answers":{"comment":"</script>`#\\ud800"}}'
    const verdict = nativeSink(bridge)(body)
    expect(said).toMatchObject([{ type: 'send', payload: { body } }])
    tell('sent', { id: 'r', rev: 7, status: 'ok' }, { re: said[0]?.id })
    expect(await verdict).toEqual({ id: 'r', rev: 7, status: 'ok' })
  })
})
