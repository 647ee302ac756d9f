import { createHash } from 'node:crypto'

const headers: Readonly<Record<string, string>> = {
  'Cache-Control': 'private, no-cache',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Authorization',
}

/**
 * Answers a reading request. `state` is everything the answer depends on: while it stays the same, a client that sends
 * the `ETag` back gets 304 and `body` is not even computed, so that polling is cheap.
 */
export async function sendJson(
  request: Request,
  state: readonly unknown[],
  body: () => Promise<unknown>,
): Promise<Response> {
  const hash = createHash('sha256').update(JSON.stringify([new URL(request.url).search, ...state]))
  const etag = `"${hash.digest('base64url').slice(0, 22)}"`
  const known = request.headers.get('If-None-Match')?.split(',') ?? []
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } })
  }
  return Response.json(await body(), { headers: { ...headers, ETag: etag } })
}
