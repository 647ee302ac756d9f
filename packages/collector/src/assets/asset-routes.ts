import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { type Asset, openAssets } from './open-assets.js'
import { sendAsset } from './send-asset.js'

// Other sites load these files, so they must be allowed to, even on pages that isolate themselves.
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

const isVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/
const isStamped = /-[0-9a-f]{8}\.js$/

/**
 * `/easekit.js` and every other file of the script-tag folder, by name. The same under `/latest/`, and, for ever the same,
 * under the number of the version: `/1.2.3/easekit.js`. Other versions are those that the folder holds in folders of
 * their own, so that a page that is pinned to one, or has the former script in its cache, outlives an update of the collector.
 */
export function assetRoutes(folder: string): Hono {
  const app = new Hono()
  const current = openAssets(folder)
  const kept = new Map<string, ReturnType<typeof openAssets>>()

  /** A script from before the update is still in many caches, and asks for chunks of its own stamp. */
  const findFormer = async (name: string): Promise<Asset | undefined> => {
    if (!isStamped.test(name)) return undefined
    for (const place of await readdir(folder).catch((): string[] => [])) {
      if (!isVersion.test(place)) continue
      const find = kept.get(place) ?? openAssets(join(folder, place))
      kept.set(place, find)
      const asset = await find(name)
      if (asset) return asset
    }
    return undefined
  }

  const send = async (request: Request, place: string, name: string): Promise<Response | undefined> => {
    const isPinned = isVersion.test(place)
    if (!isPinned && place !== 'latest') return undefined
    const isCurrent = !isPinned || place === versionOf(folder)
    const find = isCurrent ? current : (kept.get(place) ?? openAssets(join(folder, place)))
    const asset = (await find(name)) ?? (isPinned ? undefined : await findFormer(name))
    if (!asset) return undefined
    if (!isCurrent) kept.set(place, find)
    const response = sendAsset(request, asset, isPinned ? 'pinned' : 'short')
    for (const [header, value] of Object.entries(crossOrigin)) response.headers.set(header, value)
    return response
  }
  const file = ':name{[A-Za-z0-9._-]+\\.(?:js|map|css|json|html|txt)}' as const
  app.get(`/${file}`, async ({ req }, next) => (await send(req.raw, 'latest', req.param('name'))) ?? next())
  app.get(
    `/:place/${file}`,
    async ({ req }, next) => (await send(req.raw, req.param('place'), req.param('name'))) ?? next(),
  )
  return app
}

/** What the build wrote beside the files. */
function versionOf(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')).version
  } catch {
    return undefined // A folder of another make has no number.
  }
}
