import { html } from 'hono/html'
import type { Told } from './tell.js'

/** A message as the text of a mail and as a plain page, which can be told its direction. */
export function plainMail(
  { title, lines, look, link }: Told,
  language: string,
): { readonly text: string; readonly html: string } {
  const page = html`<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"><body>
<h1 style="font-size:1.2em">${title}</h1>
${lines.map((line) => html`<p>${line}</p>\n`)}
<p><a href="${link}">${look}</a></p>
</body></html>`
  return { text: [title, '', ...lines, '', `${look}:`, link, ''].join('\n'), html: String(page) }
}
