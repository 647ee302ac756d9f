import { Hono } from 'hono'
import type { HostedPage } from './hosted-page.js'

/** What the server tells of the connection. */
interface SenderEnv {
  readonly Bindings: { readonly address?: string | undefined }
}

/** `/s/:project/:survey`: a page that asks a published survey, in the language of `?lang=` or of the browser. */
export function hostedRoutes(page: HostedPage): Hono<SenderEnv> {
  const app = new Hono<SenderEnv>()
  app.on(['GET', 'POST'], '/s/:project/:survey', ({ req, env }) => {
    const { project, survey } = req.param()
    return page(req.raw, { project, survey, channel: 'link' }, env?.address)
  })
  return app
}
