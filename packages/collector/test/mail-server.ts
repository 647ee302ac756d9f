import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A mail as a server took it; the texts are decoded. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: string
  readonly body: string
}

/** A stub of a mail server on the loopback that wants a user with a password. `refuse` answers the next mails with 451. */
export async function startMailServer(password: string) {
  const mails: TakenMail[] = []
  let refusals = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, end) =>
      auth.password === password ? end(null, { user: 'easekit' }) : end(new Error('no such user')),
    onData: (stream, { envelope }, end) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1
          return end(Object.assign(new Error('try again later'), { responseCode: 451 }))
        }
        const raw = Buffer.concat(parts).toString('latin1')
        const at = raw.indexOf('\r\n\r\n')
        mails.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          headers: raw.slice(0, at).replace(/\r\n\s+/g, ' '),
          body: fromQuotedPrintable(raw.slice(at)),
        })
        end()
      })
    },
  })
  server.on('error', () => {}) // Of connections that break off.
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = listening.address() as AddressInfo
  return {
    mails,
    smtp: `smtp://easekit:${password}@127.0.0.1:${port}`,
    refuse: (times: number) => {
      refusals = times
    },
  }
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
