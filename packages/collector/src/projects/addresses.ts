import * as v from 'valibot'

/** Whether a text is an address that something can be posted to. */
export function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** Whether a text is a secret of Standard Webhooks: `whsec_` and the base64 of 24 to 64 bytes. */
export function isSecret(text: string): boolean {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1]
  const size = base64 === undefined ? 0 : Buffer.from(base64, 'base64').byteLength
  return size >= 24 && size <= 64
}

/** Whether a text is the address of a mail server: `smtp:` or `smtps:` with a host. */
export function isSmtp(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''
}

/** One address of a mail box, without a name. */
export const mailAddress: v.GenericSchema<string, string> = v.pipe(v.string(), v.regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/))
