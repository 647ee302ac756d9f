import { html } from 'hono/html'
import { loadWords } from './load-words.js'
import { pageStyle } from './page-style.js'
import { type PageWords, pageWords } from './page-words.js'
import { sendPage } from './send-page.js'

const plain = { theme: 'auto', accent: undefined } as const

/** Seconds until a page that serves one person after the other looks whether there is something to ask again. */
const lookAgainS = 120

/** How a sentence is shown. */
export interface NoticeOptions {
  /** @default 200 */
  readonly status?: number | undefined
  readonly look?: Parameters<typeof pageStyle>[0] | undefined
  /** Where a page begins anew. @default it stays */
  readonly restart?: string | undefined
}

/** Answers with one sentence, such as that a survey asks nobody at the moment. */
export async function pageNotice(
  tag: string,
  what: keyof PageWords,
  { status = 200, look = plain, restart: address }: NoticeOptions = {},
): Promise<Response> {
  const { locale } = await loadWords(tag)
  const title = pageWords(locale.tag)[what]
  const body = html`<h1>${title}</h1>`
  const restart = address === undefined ? undefined : { seconds: lookAgainS, address }
  return sendPage({ tag: locale.tag, dir: locale.dir, title, style: pageStyle(look), body, status, restart })
}
