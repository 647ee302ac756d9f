import { createSecureServer, type ServerHttp2Session } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { certificate } from './certificate.js'
import type { Oracle } from './oracle.js'

/** An HTTP/2 collector that commits the first post and then says goodbye instead of answering it. */
export async function startGoaway(
  oracle: Oracle,
): Promise<{ url: string; posts: () => number; stop: () => Promise<void> }> {
  let posts = 0
  const sessions = new Set<ServerHttp2Session>()
  const server = createSecureServer({ ...certificate })
  server.on('session', (session) => {
    sessions.add(session)
    session.on('error', () => {})
  })
  server.on('stream', (stream) => {
    let body = ''
    stream.on('error', () => {})
    stream.setEncoding('utf8')
    stream.on('data', (part) => {
      body += part
    })
    stream.on('end', async () => {
      posts++
      const { status, verdict } = await oracle.take(body)
      if (posts === 1) {
        stream.session?.goaway()
        stream.session?.destroy()
        return
      }
      stream.respond({ ':status': status, 'access-control-allow-origin': '*' })
      stream.end(verdict)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts: () => posts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const session of sessions) session.destroy()
      }),
  }
}
