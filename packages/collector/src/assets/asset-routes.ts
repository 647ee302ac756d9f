import { Hono } from 'hono'
import { openAssets } from './open-assets.js'
import { sendAsset } from './send-asset.js'

// Other sites load these files, so they must be allowed to, even on pages that isolate themselves.
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** `/easekit.js` and every other file of the script-tag folder, by name. */
export function assetRoutes(folder: string): Hono {
  const app = new Hono()
  const find = openAssets(folder)
  app.get('/:name{[A-Za-z0-9._-]+\\.(?:js|map|css|json)}', async ({ req }, next) => {
    const asset = await find(req.param('name'))
    if (!asset) return next()
    const response = sendAsset(req.raw, asset, 'short')
    for (const [name, value] of Object.entries(crossOrigin)) response.headers.set(name, value)
    return response
  })
  return app
}
