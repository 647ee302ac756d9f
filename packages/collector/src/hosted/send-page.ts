import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'

/** A page that works without any script. */
export interface Page {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly style: string
  readonly body: Fragment
  readonly status?: number | undefined
  /** After which time it gives way to another address. @default it stays */
  readonly restart?: { readonly seconds: number; readonly address: string } | undefined
}

/** Markup whose texts are escaped. */
export type Fragment = ReturnType<typeof html>

/** Answers with a page that may load nothing, run nothing and stand in no frame. */
export function sendPage({ tag, dir, title, style, body, status = 200, restart }: Page): Response {
  const text = html`<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
${restart ? html`<meta http-equiv="refresh" content="${restart.seconds};url=${restart.address}">\n` : ''}<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body><main>${body}</main></body>
</html>
`
  const hash = createHash('sha256').update(style).digest('base64')
  return new Response(String(text), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': tag,
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      // Going back shows the page that was there, under the same id; coming anew asks for another one.
      'Cache-Control': 'private, no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
      Vary: 'Accept-Language',
    },
  })
}
