import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EaseKitError } from '@easekit/scales'
import { createAdaptorServer } from '@hono/node-server'
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServer,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import { CollectorError } from '../collector-api/collector-error.js'

/** A server that is listening. */
export interface AgentListener {
  /** Such as `http://127.0.0.1:3333/mcp`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves agents over HTTP, on this machine only. It holds no token: each request brings its own, so that nobody sees more than the
 * collector lets them.
 *
 * @param serverFor the tools for whoever has that token
 * @throws EaseKitError, as a rejection, where the port cannot be used
 */
export async function serveOverHttp(
  port: number,
  serverFor: (token: string) => Promise<McpServer>,
): Promise<AgentListener> {
  // Made before it is asked for, so that a token that is not known is a 401 and no failure of the server.
  const handler = createMcpHandler(({ authInfo }) => authInfo?.extra?.server as McpServer)
  const hosts = localhostAllowedHostnames()
  const origins = localhostAllowedOrigins()

  async function answer(request: Request): Promise<Response> {
    // A page of any site can send requests here under a name of its own.
    const refused = hostHeaderValidationResponse(request, hosts) ?? originValidationResponse(request, origins)
    if (refused) return refused
    if (new URL(request.url).pathname !== '/mcp')
      return new Response('There is nothing but /mcp here.\n', { status: 404 })
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.get('Authorization') ?? '') ?? []
    if (token === undefined) return refuseStranger()
    try {
      const server = await serverFor(token)
      return handler.fetch(request, { authInfo: { token, clientId: 'easekit', scopes: [], extra: { server } } })
    } catch (error) {
      if (!(error instanceof CollectorError)) throw error
      return error.status === 401 || error.status === 403
        ? refuseStranger()
        : new Response(`${error.message}\n`, { status: 502 })
    }
  }

  const refuseStranger = (): Response =>
    new Response('A token of the collector is needed.\n', { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })

  const server = createAdaptorServer({ fetch: answer }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new EaseKitError(`\`--http\` is ${port}, which cannot be used: ${error.message}`)),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    async close() {
      await handler.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
