import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import type { Oracle } from './oracle.js'
import { readRecord, type SentRecord } from './read-record.js'
import type { Reply } from './reply.js'

/** One request as it reached the socket. */
export interface Seen {
  readonly method: string
  readonly path: string
  /** `performance.now()` when its head had been read. */
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
  /** What it carried; undefined until it is read whole, and for what is not a record. */
  record?: SentRecord
  /** The answer has left. */
  isAnswered?: boolean
}

/** A collector on a raw socket that does to every request what the test says. */
export interface RigCollector {
  readonly url: string
  readonly seen: Seen[]
  /** Posts that carried this id, or any. */
  readonly posts: (id?: string) => Seen[]
  readonly oracle: Oracle
  /** Replies for the next posts, in order; then `otherwise` holds again. */
  readonly next: (...replies: readonly Reply[]) => void
  /** The reply to every other post. */
  readonly otherwise: (reply: Reply | ((record: SentRecord | undefined) => Reply)) => void
  /** Closes the port, as a dead server does; `up` opens the same one again. */
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  readonly stop: () => Promise<void>
}

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' }

/** Starts a collector whose rows and completions are those of `oracle`. */
export async function startCollector(oracle: Oracle): Promise<RigCollector> {
  const seen: Seen[] = []
  const queue: Reply[] = []
  const sockets = new Set<Socket>()
  let standard: (record: SentRecord | undefined) => Reply = () => ({})

  async function answer(socket: Socket, request: Seen, body: string, reply: Reply): Promise<void> {
    const honest = reply.body === undefined
    const commit = request.method === 'POST' && (reply.commit ?? honest)
    let { status, verdict } = { status: 200, verdict: '' }
    if (commit) {
      const taken = await oracle.take(body).catch(() => undefined)
      // The collector behind has died.
      if (!taken) return void socket.resetAndDestroy()
      ;({ status, verdict } = taken)
    } else if (request.record) {
      const { id, rev } = request.record
      verdict = JSON.stringify({ v: 1, id, rev, status: 'ok', detail: 'stored' })
    }
    if (reply.delay) await new Promise((resolve) => setTimeout(resolve, reply.delay))
    await reply.hold
    if (reply.ending === 'reset') return void socket.resetAndDestroy()
    const text = typeof reply.body === 'function' ? reply.body(verdict) : (reply.body ?? verdict)
    const head = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(reply.cors === false ? {} : cors),
      ...reply.headers,
      'content-length': `${Buffer.byteLength(text)}`,
    }
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
    const start = `HTTP/1.1 ${reply.status ?? status} Rig\r\n${lines.join('')}\r\n`
    if (reply.ending && reply.patience) setTimeout(() => socket.resetAndDestroy(), reply.patience)
    if (reply.ending === 'stall-in-headers') return void socket.write(start.slice(0, start.length / 2))
    if (reply.ending === 'stall-in-body') return void socket.write(start + text.slice(0, text.length / 2))
    socket.write(start + text)
    request.isAnswered = true
  }

  const server = createServer((socket) => {
    let buffered = Buffer.alloc(0)
    let current: { request: Seen; length: number; reply?: Reply } | undefined
    let busy = false
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
    })

    async function advance(): Promise<void> {
      if (busy) return
      if (!current) {
        const end = buffered.indexOf('\r\n\r\n')
        if (end < 0) return
        const [line = '', ...fields] = buffered.subarray(0, end).toString('latin1').split('\r\n')
        const [method = '', path = ''] = line.split(' ')
        const headers = Object.fromEntries(
          fields.map((field) => [
            field.slice(0, field.indexOf(':')).toLowerCase(),
            field.slice(field.indexOf(':') + 2),
          ]),
        )
        const request: Seen = { method, path, at: performance.now(), headers }
        seen.push(request)
        buffered = buffered.subarray(end + 4)
        current = { request, length: Number(headers['content-length'] ?? 0) }
        if (method === 'GET') {
          // Held a moment, so that requests begun together open a connection each.
          const delay = path === '/warm' ? 200 : 0
          current.reply = { body: 'portal', headers: { 'content-type': 'text/html' }, delay }
        } else if (path === '/eat') current.reply = { commit: false, body: '', ending: 'stall-in-headers' }
        else if (method === 'POST' && queue.length) current.reply = queue.shift() as Reply
      }
      const { request, length } = current
      const wanted = Math.min(length, current.reply?.read ?? length)
      if (buffered.length < wanted) return
      busy = true
      const body = buffered.subarray(0, wanted).toString()
      buffered = buffered.subarray(wanted)
      const record = readRecord(body)
      if (record) request.record = record
      const reply = current.reply ?? (request.method === 'POST' ? standard(record) : { status: 204, body: '' })
      await answer(socket, request, body, reply)
      // A silent connection stays silent; the page has to give it up.
      if (reply.ending) return
      busy = false
      current = undefined
      void advance()
    }

    socket.on('data', (part) => {
      buffered = Buffer.concat([buffered, part])
      void advance()
    })
  })

  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  const down = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    posts: (id) =>
      seen.filter(
        ({ method, path, record }) => method === 'POST' && path === '/v1/responses' && (!id || record?.id === id),
      ),
    oracle,
    next: (...replies) => void queue.push(...replies),
    otherwise(reply) {
      standard = typeof reply === 'function' ? reply : () => reply
    },
    down,
    up: () => listen(port),
    async stop() {
      if (server.listening) await down()
      await oracle.close()
    },
  }
}
