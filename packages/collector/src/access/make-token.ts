import { randomBytes } from 'node:crypto'
import { EaseKitError } from '@easekit/scales'
import { hashToken } from '../http/create-reader-check.js'
import { secretPrefix } from '../http/reader-secrets.js'
import { scopes } from '../http/scope.js'
import type { AccessStore } from '../storage/access-store.js'

/** A token to be made. `who` asks for it; `now` is epoch ms. */
export interface WantedToken {
  readonly name: string
  readonly scopes: readonly string[]
  readonly who: string
  readonly now: number
}

/** Who else stands in the audit log. */
const reserved = ['admin', 'results', 'retention', 'recipient']

/**
 * Makes a token and resolves to its secret, which is kept nowhere: the store holds a hash.
 *
 * @throws EaseKitError, as a rejection, when name or scopes cannot be used
 */
export async function makeToken(store: AccessStore, { name, scopes: wanted, who, now }: WantedToken): Promise<string> {
  if (!/^[\w.-]{1,64}$/.test(name) || reserved.includes(name)) {
    throw new EaseKitError(
      `\`name\` must be 1–64 letters, digits, ".", "_" and "-", and not ${reserved.join(', ')}; got ${JSON.stringify(name)}`,
    )
  }
  const isKnown = (scope: string): boolean => scopes.some((one) => one === scope)
  if (wanted.length === 0 || !wanted.every(isKnown)) {
    throw new EaseKitError(`\`scopes\` must be some of ${scopes.join(', ')}, got ${JSON.stringify(wanted)}`)
  }
  const secret = `${secretPrefix.token}${randomBytes(24).toString('base64url')}`
  const unique = [...new Set(wanted)]
  if (!(await store.addToken({ hash: hashToken(secret), name, scopes: unique, createdAt: now })))
    throw new EaseKitError(`\`name\` must be one that no token has, got "${name}"`)
  await store.note({ project: '', at: now, who, what: 'token.added', detail: `${name}: ${unique.join(', ')}` })
  return secret
}
