import type { Asset } from './open-assets.js'

const hour = 3600
const day = 24 * hour

/** How an asset may be cached when its name has no hash, as a `Cache-Control` value. */
export type Freshness = 'short' | 'revalidate' | 'pinned'

/**
 * The response for an asset: the smallest encoding the client accepts, or 304. A hashed name may be kept for a year;
 * `short` (the script tag) is fresh for five minutes and used for a day while it is looked up again; `pinned` stands under
 * the number of a version and never changes.
 */
export function sendAsset(request: Request, asset: Asset, freshness: Freshness): Response {
  const encoding = pickEncoding(request.headers.get('Accept-Encoding') ?? '')
  const etag = `"${asset.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const headers = new Headers({
    'Cache-Control': cacheControl(asset, freshness),
    ETag: etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  })
  const known = request.headers.get('If-None-Match')
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers })
  }
  const bytes = asset.encodings[encoding]
  headers.set('Content-Type', asset.type)
  headers.set('Content-Length', String(bytes.byteLength))
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

function cacheControl(asset: Asset, freshness: Freshness): string {
  if (asset.isHashed || freshness === 'pinned') return `public, max-age=${365 * day}, immutable`
  return freshness === 'short' ? `public, max-age=300, stale-while-revalidate=${day}` : 'no-cache'
}

function pickEncoding(accepted: string): keyof Asset['encodings'] {
  const offers = accepted.split(',').map((part) => part.trim().toLowerCase())
  const takes = (name: string): boolean =>
    offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(?:\.0*)?$/.test(offer))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
