import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Http2Bindings, HttpBindings } from '@hono/node-server'

const uploadPatienceMs = 1000
const patienceMs = 9000

/** Answers a request. `address` is that of the other end of the connection. */
type Answer = (request: Request, from: { readonly address: string | undefined }) => Promise<Response>

/** The requests of a server that have begun and are not answered yet. */
export interface UnderWay {
  /** The handler that the server calls. */
  readonly watch: (answer: Answer) => (request: Request, bindings: HttpBindings | Http2Bindings) => Promise<Response>
  /**
   * Follows a server from its start. What it returns takes no new connections, and resolves when all are gone: idle ones at
   * once, those with a whole request after its answer, which says that the connection ends with it, and those of senders who
   * have not finished after a second.
   */
  readonly follow: (server: Server) => () => Promise<void>
}

/** Keeps account of what is under way, so that a stop cuts nobody off. */
export function createUnderWay(): UnderWay {
  const unanswered = new Set<ServerResponse>()
  const working = new Set<Promise<Response>>()
  let isStopping = false

  const watch: UnderWay['watch'] = (answer) => async (request, bindings) => {
    // The server is a plain one.
    const { incoming, outgoing } = bindings as HttpBindings
    unanswered.add(outgoing)
    outgoing.once('close', () => unanswered.delete(outgoing))
    const response = answer(request, { address: incoming.socket.remoteAddress })
    working.add(response)
    try {
      return await response
    } finally {
      working.delete(response)
      if (isStopping) outgoing.shouldKeepAlive = false
    }
  }

  function follow(server: Server): () => Promise<void> {
    const sockets = new Set<Socket>()
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    const dropUnfinished = (): void => {
      const waiting = new Set([...unanswered].filter(({ req }) => req.complete).map(({ socket }) => socket))
      for (const socket of sockets) if (!waiting.has(socket)) socket.destroy()
    }
    return async () => {
      isStopping = true
      const hasEnded = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      server.closeIdleConnections()
      const unfinished = setTimeout(dropUnfinished, uploadPatienceMs)
      const all = setTimeout(() => server.closeAllConnections(), patienceMs)
      await hasEnded
      clearTimeout(unfinished)
      clearTimeout(all)
      // Whose sender has gone may still be on its way to the disk.
      await Promise.allSettled(working)
    }
  }

  return { watch, follow }
}
