import { createHash, timingSafeEqual } from 'node:crypto'
import type { AccessStore } from '../storage/access-store.js'
import type { LinkStore } from '../storage/link-store.js'
import { secretPrefix } from './reader-secrets.js'
import type { Reader } from './scope.js'

/** The secrets that are configured, and the store that holds the hashes of all others. */
export interface ReaderTokens {
  readonly admin: string
  readonly results?: string | undefined
  readonly store: Pick<AccessStore, 'findToken'> & Pick<LinkStore, 'findLink'>
  /** Epoch ms, for the end of links. */
  readonly now: () => number
}

/** Tells who reads; `undefined` for a stranger. */
export type ReaderCheck = (request: Request) => Promise<Reader | undefined>

/** How a token is kept and found: of a long random secret, a hash tells nothing. */
export function hashToken(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * Tells who reads by `Authorization: Bearer <token>`. Hashes are compared in constant time or looked up, so that neither a
 * token's length nor how much of a guess was right can be measured. Whoever is removed from the store is a stranger at once, and so is who comes
 * by a link that has ended.
 */
export function createReaderCheck({ admin, results, store, now }: ReaderTokens): ReaderCheck {
  const owner = Buffer.from(hashToken(admin))
  const guest = results === undefined ? undefined : Buffer.from(hashToken(results))
  const find: ReaderCheck = async (request) => {
    const given = /^Bearer +(\S+)\s*$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
    if (given === undefined) return undefined
    const hash = hashToken(given)
    if (timingSafeEqual(Buffer.from(hash), owner)) return { name: 'admin', scopes: ['admin'] }
    if (guest && timingSafeEqual(Buffer.from(hash), guest)) return { name: 'results', scopes: ['results'] }
    // What a stranger makes up costs no look at the database.
    if (given.startsWith(secretPrefix.token)) return store.findToken(hash)
    const link = given.startsWith(secretPrefix.link) ? await store.findLink(hash) : undefined
    if (!link || link.endsAt <= now()) return undefined
    const { name, project, survey } = link
    return { name: `link ${name}`, scopes: ['results'], only: { project, survey: survey ?? undefined } }
  }
  // A request is asked about by every door that it passes, and the store need not be.
  const found = new WeakMap<Request, ReturnType<ReaderCheck>>()
  return (request) => {
    const reader = found.get(request) ?? find(request)
    found.set(request, reader)
    return reader
  }
}
