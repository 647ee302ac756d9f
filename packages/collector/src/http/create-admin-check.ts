import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * A check for `Authorization: Bearer <token>`. Hashes of equal length are compared in constant time, so that neither
 * the token's length nor how much of a guess was right can be measured.
 */
export function createAdminCheck(token: string): (request: Request) => boolean {
  const expected = hash(token)
  return (request) => {
    const given = /^Bearer +(\S+)\s*$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
    return given !== undefined && timingSafeEqual(hash(given), expected)
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
