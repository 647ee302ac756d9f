import { Hono } from 'hono'
import { type Receiver, receive } from './receive.js'
import { sendVerdict } from './send-verdict.js'

/** What the server tells of the connection. */
interface SenderEnv {
  readonly Bindings: { readonly address?: string | undefined }
}

/** `POST /responses`, answered with a verdict whatever happens, and readable from every origin on every status. */
export function ingestRoutes(receiver: Receiver): Hono<SenderEnv> {
  const app = new Hono<SenderEnv>()
  app.post('/responses', async ({ req, env }) => {
    try {
      return sendVerdict(await receive(req.raw, env?.address, receiver))
    } catch (error) {
      receiver.log.error({ err: error }, 'a request failed')
      return sendVerdict({ v: 1, status: 'retry', reason: 'not_committed', retryAfter: 10 })
    }
  })
  const preflight = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'POST, OPTIONS',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Cache-Control': 'no-store',
  }
  app.options('/responses', () => new Response(null, { status: 204, headers: preflight }))
  app.all('/responses', () =>
    Response.json(
      { error: 'method_not_allowed', message: 'Answers are sent with POST.' },
      { status: 405, headers: { ...preflight, Allow: 'POST, OPTIONS' } },
    ),
  )
  return app
}
