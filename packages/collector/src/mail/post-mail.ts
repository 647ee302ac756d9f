import type { Mail } from '../projects/project.js'

const timeoutMs = 15_000

/** A mail. `id` is the same on every try, so that a mail program can tell a repeat. */
export interface PostedMail {
  readonly id: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Tag of the language. */
  readonly language: string
  /** @default none beside those of every mail */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * Sends a mail by SMTP. Resolves to why it failed, without anything of the server's secrets; `undefined` where the server has
 * taken it.
 */
export async function postMail(
  { smtp, from }: Mail,
  { id, to, language, headers, ...content }: PostedMail,
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
      ...content,
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      textEncoding: 'quoted-printable',
      // Nobody's answering machine shall reply: RFC 3834.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...headers },
    })
    return undefined
  } catch (error) {
    const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown }
    return `mail: ${responseCode ?? code ?? 'failed'}`
  } finally {
    transport.close()
  }
}
