import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname } from 'node:path'
import type { BrowserContext, Route, WebSocketRoute } from 'playwright-core'

/** A Rocket.Chat server as far as its own chat widget asks for one. The widget is the vendor's build, untouched. */
export interface RocketChatServer {
  /** The snippet that the vendor's documentation gives to a page. */
  readonly snippet: string
  /** What the widget has asked for, for instance `POST message`. */
  readonly asked: string[]
  /** The agent finishes the conversation. */
  readonly endByAgent: () => void
}

// A frame of another site would have no storage, without which the widget does not start.
const origin = 'http://chat.shop.example'
const room = '/api/v1/livechat/'
const build = dirname(createRequire(import.meta.url).resolve('@rocket.chat/livechat/build/index.html'))
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

interface Message {
  readonly _id: string
  readonly rid: string
  readonly msg: string
  readonly ts: string
  readonly u: object
  readonly t?: string
}

/** Answers for `http://chat.shop.example` in this context: files, REST and the DDP socket. */
export async function serveRocketChat(context: BrowserContext): Promise<RocketChatServer> {
  const asked: string[] = []
  const sockets = new Set<WebSocketRoute>()
  const messages: Message[] = []
  const guest = { _id: 'g1', token: 't1', username: 'guest-1', name: 'Guest' }
  let rooms = 0
  let current: { readonly _id: string; open: boolean } | undefined

  const broadcast = (collection: string, eventName: string, ...args: unknown[]): void => {
    for (const socket of sockets) {
      socket.send(JSON.stringify({ msg: 'changed', collection, id: 'id', fields: { eventName, args } }))
    }
  }
  const say = (msg: string, u: object, t?: string): Message => {
    const ts = new Date().toISOString()
    const message = { _id: `m${messages.length}`, rid: current?._id ?? '', msg, ts, u, ...(t && { t }) }
    messages.push(message)
    broadcast('stream-room-messages', message.rid, { ...message, ts: { $date: Date.parse(ts) } })
    return message
  }

  const answer = (path: string, body: { msg?: string }): object => {
    if (path.startsWith('config')) {
      const settings = { registrationForm: false }
      const config = { enabled: true, settings, theme: {}, messages: {}, online: true, departments: [], triggers: [] }
      return { config: { ...config, resources: {}, guest, agent: null, ...(current?.open && { room: current }) } }
    }
    if (path.startsWith('room.close')) {
      if (current) current.open = false
      return { rid: current?._id }
    }
    if (path.startsWith('room')) {
      if (!current?.open) current = { _id: `r${++rooms}`, open: true }
      return { room: current, newRoom: true }
    }
    if (path.startsWith('visitor')) return { visitor: guest }
    if (path.startsWith('messages.history')) return { messages: [...messages].reverse() }
    if (path.startsWith('message')) return { message: say(body.msg ?? '', guest) }
    return {}
  }

  const rest = async (route: Route, path: string): Promise<void> => {
    const request = route.request()
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    }
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers })
    asked.push(`${request.method()} ${path.replace(/\/.*/, '')}`)
    return route.fulfill({ headers, json: { success: true, ...answer(path, request.postDataJSON() ?? {}) } })
  }

  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith(room)) return rest(route, pathname.slice(room.length))
    const file = pathname === '/livechat' ? '/index.html' : pathname.replace(/^\/livechat/, '')
    try {
      const contentType = types[extname(file)] ?? 'application/octet-stream'
      return route.fulfill({ contentType, body: readFileSync(build + file) })
    } catch {
      return route.fulfill({ status: 404 })
    }
  })

  await context.routeWebSocket(/chat\.shop\.example/, (socket) => {
    sockets.add(socket)
    socket.onMessage((text) => {
      const { msg, id } = JSON.parse(`${text}`)
      const reply = (value: object): void => socket.send(JSON.stringify(value))
      if (msg === 'connect') reply({ msg: 'connected', session: 's1' })
      if (msg === 'ping') reply({ msg: 'pong' })
      if (msg === 'method') reply({ msg: 'result', id, result: {} })
      if (msg === 'sub') reply({ msg: 'ready', subs: [id] })
      if (msg === 'unsub') reply({ msg: 'nosub', id })
    })
  })

  return {
    snippet: `<script>
      (function (w, d, s, u) {
        w.RocketChat = function (c) { w.RocketChat._.push(c) }; w.RocketChat._ = []; w.RocketChat.url = u;
        var h = d.getElementsByTagName(s)[0], j = d.createElement(s);
        j.async = true; j.src = '${origin}/livechat/rocketchat-livechat.min.js';
        h.parentNode.insertBefore(j, h);
      })(window, document, 'script', '${origin}/livechat?serverUrl=${origin}')
    </script>`,
    asked,
    endByAgent() {
      if (current) current.open = false
      say('', { _id: 'a1', username: 'agent' }, 'livechat-close')
    },
  }
}
