import { createHash, randomBytes } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { KioskScript } from './kiosk-script.js'

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
  /** What goes on without a network; it begins anew by itself, so that nobody is cut off. @default none */
  readonly script?: KioskScript | undefined
}

/** Markup whose texts are escaped. */
export type Fragment = ReturnType<typeof html>

/**
 * Answers with a page that may load nothing, run nothing and stand in no frame; with a script, it may run that one, which may talk
 * to the collector and keep the page on the device.
 */
export function sendPage({ tag, dir, title, style, body, status = 200, restart, script }: Page): Response {
  const nonce = randomBytes(16).toString('base64')
  const refresh = restart && html`<meta http-equiv="refresh" content="${restart.seconds};url=${restart.address}">`
  const text = html`<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
${refresh ? html`${script ? html`<noscript>${refresh}</noscript>` : refresh}\n` : ''}<title>${title}</title>
<style>${raw(style)}</style>${script ? scriptTags(script, nonce) : ''}
</head>
<body><main>${body}</main></body>
</html>
`
  const hash = createHash('sha256').update(style).digest('base64')
  const allowed = script ? `script-src 'nonce-${nonce}'; worker-src 'self'; connect-src 'self'; ` : ''
  return new Response(String(text), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': tag,
      'Content-Security-Policy': `default-src 'none'; ${allowed}style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      // Going back shows the page that was there, under the same id; coming anew asks for another one.
      'Cache-Control': 'private, no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
      Vary: 'Accept-Language',
      // Tells a kiosk that this comes from the collector, and what the page cannot do without.
      ...(restart && { 'EaseKit-Script': script?.name ?? 'none' }),
    },
  })
}

function scriptTags({ name, data }: KioskScript, nonce: string): Fragment {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return html`
<script type="application/json" id="kiosk">${raw(json)}</script>
<script type="module" nonce="${nonce}" src="../${name}"></script>`
}
