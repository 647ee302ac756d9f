import { html } from 'hono/html'
import { loadWords } from './load-words.js'
import { pageStyle } from './page-style.js'
import { type PageWords, pageWords } from './page-words.js'
import { sendPage } from './send-page.js'

const plain = { theme: 'auto', accent: undefined } as const

/** Answers with one sentence, such as that a survey asks nobody at the moment. */
export async function pageNotice(
  tag: string,
  what: keyof PageWords,
  { status = 200, look = plain }: { readonly status?: number; readonly look?: Parameters<typeof pageStyle>[0] } = {},
): Promise<Response> {
  const { locale } = await loadWords(tag)
  const title = pageWords(locale.tag)[what]
  const body = html`<h1>${title}</h1>`
  return sendPage({ tag: locale.tag, dir: locale.dir, title, style: pageStyle(look), body, status })
}
