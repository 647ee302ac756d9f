import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token is for: one of another kind is none. */
export type TokenPurpose = 'page' | 'link' | 'unsubscribe'

// 128 bits, so that an address stays short.
const signatureLength = 22

/** A value as text that anybody can read and nobody can change: its JSON, a dot, and a signature, all of them safe in an address. */
export function signToken(secret: string, purpose: TokenPurpose, value: object): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${text}.${signatureOf(secret, purpose, text)}`
}

/** The value of a token, believed for nothing yet: it tells whose secret to check it with. `undefined` where it is none. */
export function peekToken(token: string): Readonly<Record<string, unknown>> | undefined {
  const [text = ''] = token.split('.')
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

/** The value of a token that was signed for a purpose with a secret; `undefined` for any other text. */
export function readToken<T extends object>(secret: string, purpose: TokenPurpose, token: string): T | undefined {
  const [text = '', signature = '', ...rest] = token.split('.')
  const expected = Buffer.from(signatureOf(secret, purpose, text))
  const given = Buffer.from(signature)
  const isSigned = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  return isSigned ? (peekToken(token) as T | undefined) : undefined
}

function signatureOf(secret: string, purpose: TokenPurpose, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url').slice(0, signatureLength)
}
