import { randomBytes } from 'node:crypto'
import { EaseKitError } from '@easekit/scales'
import { hashToken } from '../http/create-reader-check.js'
import { secretPrefix } from '../http/reader-secrets.js'
import type { AccessStore } from '../storage/access-store.js'
import type { LinkStore } from '../storage/link-store.js'

/** A link to be made. `who` asks for it; `now` is epoch ms. */
export interface WantedLink {
  readonly name: string
  readonly project: string
  readonly survey?: string | undefined
  /** For how long it shows anything, 1–366. */
  readonly days: number
  readonly who: string
  readonly now: number
}

/** A link that was made. The token is kept nowhere: the store holds a hash. */
export interface MadeLink {
  readonly token: string
  /** Epoch ms. */
  readonly endsAt: number
}

const dayMs = 86_400_000

/**
 * Makes a link to published figures. Its token is random, and what it is for stands in the store: there is nothing in the address
 * that could be changed.
 *
 * @throws EaseKitError, as a rejection, when name or days cannot be used
 */
export async function makeLink(
  store: Pick<LinkStore, 'addLink'> & Pick<AccessStore, 'note'>,
  { name, project, survey, days, who, now }: WantedLink,
): Promise<MadeLink> {
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new EaseKitError(`\`name\` must be 1–64 letters, digits, ".", "_" and "-", got ${JSON.stringify(name)}`)
  if (!(Number.isInteger(days) && days >= 1 && days <= 366))
    throw new EaseKitError(`\`days\` must be a whole number from 1 to 366, got ${JSON.stringify(days)}`)
  const token = `${secretPrefix.link}${randomBytes(24).toString('base64url')}`
  const endsAt = now + days * dayMs
  const link = { hash: hashToken(token), name, project, survey: survey ?? null, createdAt: now, endsAt }
  if (!(await store.addLink(link)))
    throw new EaseKitError(`\`name\` must be one that no link of the project has, got "${name}"`)
  const detail = `${name}: ${survey ?? 'all surveys'} until ${new Date(endsAt).toISOString()}`
  await store.note({ project, at: now, who, what: 'link.added', detail })
  return { token, endsAt }
}
