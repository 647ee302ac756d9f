import type { Alerts } from '../projects/resolve-alerts.js'
import { plainMail } from './plain-mail.js'
import type { Told } from './tell.js'

const timeoutMs = 15_000

/** What a mail is made of. `id` is the same on every try, so that a mail program can tell a repeat. */
export interface Mail {
  readonly id: string
  readonly told: Told
  readonly language: string
}

/**
 * Sends a message by SMTP. Resolves to why it failed, without anything of the server's secrets; `undefined` where the server has
 * taken it.
 */
export async function sendMail(
  { smtp, from, to }: NonNullable<Alerts['email']>,
  { id, told, language }: Mail,
): Promise<string | undefined> {
  // Not loaded where nobody gets mail.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: smtp,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject: told.title,
      ...plainMail(told, language),
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      textEncoding: 'quoted-printable',
      // Nobody's answering machine shall reply: RFC 3834.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    })
    return undefined
  } catch (error) {
    const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown }
    return `mail: ${responseCode ?? code ?? 'failed'}`
  } finally {
    transport.close()
  }
}
