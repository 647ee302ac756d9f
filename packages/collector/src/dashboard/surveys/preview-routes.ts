import { Hono } from 'hono'
import { startPreview } from './start-preview.js'

// The widget runs here as it does in a shop, and can send nothing.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const headers = {
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>EaseKit preview</title>
    <script defer src="preview.js"></script>
  </head>
  <body></body>
</html>
`

/** `/dashboard/preview`: an empty page that asks what its address says, for the frame beside the form. Nothing secret is in it. */
export function previewRoutes(): Hono {
  const app = new Hono()
  app.get(
    '/dashboard/preview',
    () => new Response(page, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } }),
  )
  app.get(
    '/dashboard/preview.js',
    () =>
      new Response(`(${startPreview})(window)\n`, {
        headers: { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' },
      }),
  )
  return app
}
