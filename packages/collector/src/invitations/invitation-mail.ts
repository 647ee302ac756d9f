import { html, raw } from 'hono/html'
import type { PageWords } from '../hosted/page-words.js'
import type { PostedMail } from '../mail/post-mail.js'
import type { EmailSnippet } from '../sending/email-snippet.js'

/** What a mail that invites is made of. */
export interface InvitingMail {
  readonly id: string
  readonly to: string
  readonly snippet: EmailSnippet
  readonly words: PageWords
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Where this address ends it. */
  readonly unsubscribe: string
}

/** A mail with the question, and a way out for people and, by its headers, for mail programs (RFC 2369, RFC 8058). */
export function invitationMail({ id, to, snippet, words, tag, dir, unsubscribe }: InvitingMail): PostedMail {
  const page = html`<!doctype html>
<html lang="${tag}" dir="${dir}"><head><meta charset="utf-8"><title>${snippet.subject}</title></head><body>
${raw(snippet.html)}
<p style="font-size:12px"><a href="${unsubscribe}">${words.unsubscribe}</a></p>
</body></html>`
  return {
    id,
    to: [to],
    subject: snippet.subject,
    text: `${snippet.text}\n${words.unsubscribe}: ${unsubscribe}\n`,
    html: String(page),
    language: tag,
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
