import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** One request as it came over the wire. */
export interface RawRequest {
  readonly head: string
  readonly body: string
  readonly socket: Socket
}

/** A server that says exactly what it is told to, byte for byte. */
export interface RawServer {
  readonly url: string
  readonly requests: RawRequest[]
  readonly close: () => Promise<void>
}

/** @param answer called for each complete request, with its number from 0 */
export async function openRawServer(answer: (request: RawRequest, number: number) => void): Promise<RawServer> {
  const requests: RawRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
      const end = text.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
      if (end < 0 || Buffer.byteLength(text.slice(end + 4)) < length) return
      const request = { head: text.slice(0, end), body: text.slice(end + 4), socket }
      text = ''
      requests.push(request)
      answer(request, requests.length - 1)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A whole answer as bytes. */
export function answerOf(status: string, body: string, headers: readonly string[] = []): string {
  return [`HTTP/1.1 ${status}`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers, '', body].join('\r\n')
}
