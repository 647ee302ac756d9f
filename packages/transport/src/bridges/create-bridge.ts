import { byteLength } from '../http/serialise-record.js'
import { newId } from '../outbox/new-id.js'
import type { Message, Payload } from './message.js'
import { messageFault, messageLimit, type Shape } from './message-fault.js'
import { postToHost } from './post-to-host.js'

/** A conversation with the app around the page. Nothing it offers throws or rejects. */
export interface Bridge {
  /** Posts a message that nobody needs to answer. A posted message is not a delivered one. */
  readonly post: (type: string, payload?: object) => void
  /** Posts a message and waits three seconds for the reply's payload; `undefined` without one. */
  readonly ask: (type: string, payload: object) => Promise<Payload | undefined>
  /** Takes a text from the app: for hosts that can only run a script in the page. */
  readonly receive: (text: unknown) => void
}

/** What is done with a message of one type, once it is new and has the shape that its type asks for. */
export type Command = readonly [
  shape: Shape,
  run: (payload: Payload, reply: (type: string, payload: object) => void) => void,
]

/** What {@link createBridge} takes. */
export interface BridgeOptions {
  readonly window: Window
  /** Name of the WKWebView message handler, usually `easekit`. */
  readonly handler: string
  /** Origin of the page that frames this one, if that is the app. @default none */
  readonly parent?: string | undefined
  /** What this side does with messages of a type. @default nothing, it only takes replies */
  readonly commandFor?: ((type: string) => Command | undefined) | undefined
}

const replyMs = 3000

/** Starts to listen for the app around the page; who that is, is looked for at every message that is posted. */
export function createBridge({ window, handler, parent, commandFor }: BridgeOptions): Bridge {
  const page = window as unknown as Readonly<Record<string, EventTarget | undefined>>
  /** By id of a message from the app: what it was answered, a text. */
  const answered = new Map<string, string>()
  /** By id of a message from here: what waits for the answer. */
  const waiting = new Map<string, (payload?: Payload) => void>()
  let listened: EventTarget | undefined

  const deliver = async (text: string): Promise<void> => {
    try {
      // Of Android's two kinds one answers by events of its own.
      const native = page.EaseKitNative
      if (native !== listened) {
        listened = native
        native?.addEventListener?.('message', (event) => receive((event as MessageEvent).data))
      }
      receive(await postToHost(window, handler, parent, text))
    } catch {
      // Gone or not ready yet: whoever needs an answer waits for it in vain.
    }
  }

  const write = (type: string, payload: object = {}, re?: string, id: string = newId()): string =>
    JSON.stringify({ ek: 1, id, re, type, payload })

  const receive = (text: unknown): void => {
    const message = readMessage(text)
    if (!message) return
    const { id, re = '', type, payload = {} } = message
    const command = commandFor?.(type)
    const settle = waiting.get(re)
    const former = answered.get(id)
    const reply = (type: string, payload: object): void => {
      const answer = write(type, payload, id)
      answered.set(id, answer)
      deliver(answer)
    }
    if (settle) settle(payload)
    // A sender that repeats itself is answered again, and nothing is done twice.
    else if (former !== undefined) former && deliver(former)
    // An error, and a reply that comes too late, want no answer.
    else if (type !== 'error' && (command || !re)) {
      answered.set(id, '')
      const fault = messageFault(`${text}`, message, command?.[0])
      if (fault) reply('error', fault)
      else command?.[1](payload, reply)
    }
  }

  window.addEventListener(
    'message',
    ({ data, source, origin }) => {
      if (page.ReactNativeWebView ? !source && !origin : source === window.parent && origin === parent) receive(data)
    },
    // React Native dispatches on the document on Android.
    true,
  )
  window.addEventListener('HybridWebViewMessageReceived', (event) => receive((event as CustomEvent).detail?.message))

  return {
    post: (type, payload) => void deliver(write(type, payload)),
    ask: (type, payload) =>
      new Promise((resolve) => {
        const id = newId()
        const text = write(type, payload, undefined, id)
        waiting.set(id, resolve)
        if (byteLength(text) > messageLimit) return resolve(undefined)
        setTimeout(resolve, replyMs)
        deliver(text)
      }),
    receive,
  }
}

/** Reads what came over a channel that other scripts share: what is not a message of ours is nothing, in silence. */
function readMessage(data: unknown): Message | undefined {
  try {
    const message = JSON.parse(data as string)
    return typeof data === 'string' && message.ek ? message : undefined
  } catch {
    return undefined
  }
}
