import { createHash, timingSafeEqual } from 'node:crypto'
import type { Scope } from './scope.js'

/** The secrets of the two kinds of reader. */
export interface ReaderTokens {
  readonly records: string
  readonly results?: string | undefined
}

/**
 * Tells who reads by `Authorization: Bearer <token>`; `undefined` for a stranger. Hashes of equal length are compared in
 * constant time, so that neither a token's length nor how much of a guess was right can be measured.
 */
export function createReaderCheck({ records, results }: ReaderTokens): (request: Request) => Scope | undefined {
  const owner = hash(records)
  const guest = results === undefined ? undefined : hash(results)
  return (request) => {
    const given = /^Bearer +(\S+)\s*$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
    if (given === undefined) return undefined
    const found = hash(given)
    if (timingSafeEqual(found, owner)) return 'records'
    return guest && timingSafeEqual(found, guest) ? 'results' : undefined
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
