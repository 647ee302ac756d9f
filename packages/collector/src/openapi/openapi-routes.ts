import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { makeDocument } from './make-document.js'

// Tools in browsers read it from other origins, and nothing in it is secret.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'public, max-age=60',
}

/** `GET /openapi.json`: what the collector's addresses take and answer, for everybody. */
export function openApiRoutes(): Hono {
  const app = new Hono()
  let made: { readonly text: string; readonly etag: string } | undefined
  app.get('/openapi.json', ({ req }) => {
    made ??= writeDocument()
    const headers = { ...open, ETag: made.etag }
    const known = req.header('If-None-Match')?.split(',') ?? []
    if (known.some((tag) => tag.trim().replace(/^W\//, '') === made?.etag))
      return new Response(null, { status: 304, headers })
    return new Response(made.text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
  })
  return app
}

function writeDocument(): { readonly text: string; readonly etag: string } {
  const text = JSON.stringify(makeDocument())
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}
