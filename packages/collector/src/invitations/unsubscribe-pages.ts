import { Hono } from 'hono'
import { html } from 'hono/html'
import { chooseLanguage } from '../hosted/choose-language.js'
import { loadWords } from '../hosted/load-words.js'
import { pageNotice } from '../hosted/page-notice.js'
import { pageStyle } from '../hosted/page-style.js'
import { pageWords } from '../hosted/page-words.js'
import { sendPage } from '../hosted/send-page.js'
import type { AccessStore } from '../storage/access-store.js'
import type { AskingStore } from '../storage/asking-store.js'
import type { InvitationStore } from '../storage/invitation-store.js'
import { secretOf } from '../survey-links/secret-of.js'
import { peekToken, readToken } from '../survey-links/signed-token.js'

/** What leaving needs. `now` is epoch ms. */
export interface UnsubscribePagesOptions {
  readonly store: Pick<AskingStore, 'signingKey'> & Pick<InvitationStore, 'unsubscribe'> & Pick<AccessStore, 'note'>
  readonly projects: ReadonlyMap<string, unknown>
  readonly now: () => number
}

/**
 * `/u/<token>`: ends all mail to an address. `GET` asks, so that what follows every link of a mail ends nothing; `POST` does it, as
 * mail programs with a button of their own do (RFC 8058).
 */
export function unsubscribePages({ store, projects, now }: UnsubscribePagesOptions): Hono {
  const app = new Hono()

  app.on(['GET', 'POST'], '/u/:token', async ({ req }) => {
    const token = req.param('token')
    const project = peekToken(token)?.p
    const claims =
      typeof project === 'string' && projects.has(project)
        ? readToken<{ readonly h: string; readonly l: string }>(await secretOf(store, project), 'unsubscribe', token)
        : undefined
    const language = chooseLanguage(req.raw, claims?.l)
    if (!claims || typeof project !== 'string') return pageNotice(language, 'invalid', { status: 404 })
    if (req.method !== 'POST') return ask(language)
    await store.unsubscribe(project, claims.h, now())
    await store.note({ project, at: now(), who: 'recipient', what: 'address.unsubscribed', detail: '' })
    return pageNotice(language, 'unsubscribed')
  })

  return app
}

async function ask(language: string): Promise<Response> {
  const { locale } = await loadWords(language)
  const { unsubscribe, unsubscribeAsk } = pageWords(locale.tag)
  const body = html`<form method="post"><h1>${unsubscribeAsk}</h1>
<div class="buttons"><button class="main">${unsubscribe}</button></div></form>`
  const style = pageStyle({ theme: 'auto', accent: undefined })
  return sendPage({ tag: locale.tag, dir: locale.dir, title: unsubscribe, style, body })
}
