import { Hono } from 'hono'
import type { HostedPage } from './hosted-page.js'

/** What the server tells of the connection. */
interface SenderEnv {
  readonly Bindings: { readonly address?: string | undefined }
}

const kioskName = /^[\w.-]{1,64}$/

/**
 * `/s/:project/:survey`: a page that asks a published survey, in the language of `?lang=` or of the browser. With `?kiosk` it begins anew
 * for the next person; `?kiosk=entrance` names the device in the attribute `kiosk`.
 */
export function hostedRoutes(page: HostedPage): Hono<SenderEnv> {
  const app = new Hono<SenderEnv>()
  app.on(['GET', 'POST'], '/s/:project/:survey', ({ req, env }) => {
    const { project, survey } = req.param()
    const kiosk = req.query('kiosk')
    if (kiosk === undefined) return page(req.raw, { project, survey, channel: 'link' }, env?.address)
    const attributes = kioskName.test(kiosk) ? { kiosk } : undefined
    // Where a form is sent is not where the page begins.
    const restart = new URL(req.url).search.replace(/(?:&sent)+$/, '')
    return page(req.raw, { project, survey, channel: 'kiosk', attributes, restart }, env?.address)
  })
  return app
}
