import { Hono } from 'hono'
import { sendAsset } from '../assets/send-asset.js'
import type { KioskFiles } from './open-kiosk-files.js'

/** What a worker may do, beside keeping what it fetches. */
const policy = "default-src 'none'; connect-src 'self'"

/**
 * `/s/kiosk-<hash>.js` and `/s/kiosk-worker.js`. The script is there under the hash of what it holds and no other, so that in the
 * middle of an update no device keeps a page with the script of another version.
 */
export function kioskRoutes({ script, worker, scriptName }: KioskFiles): Hono {
  const app = new Hono()
  app.get('/s/:name{kiosk-[\\w-]{22}\\.js}', async ({ req }, next) => {
    const asset = await script()
    if (!asset || req.param('name') !== (await scriptName())) return next()
    return sendAsset(req.raw, asset, 'pinned')
  })
  app.get('/s/kiosk-worker.js', async ({ req }, next) => {
    const asset = await worker()
    if (!asset) return next()
    const response = sendAsset(req.raw, asset, 'revalidate')
    response.headers.set('Content-Security-Policy', policy)
    return response
  })
  return app
}
