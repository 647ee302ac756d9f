import type { AccessStore } from '../storage/access-store.js'

/** A token to be revoked. `who` asks for it; `now` is epoch ms. */
export interface UnwantedToken {
  readonly name: string
  readonly who: string
  readonly now: number
}

/** Revokes a token at once, for every process on the database. Resolves to whether there was one. */
export async function revokeToken(store: AccessStore, { name, who, now }: UnwantedToken): Promise<boolean> {
  const isGone = await store.removeToken(name)
  if (isGone) await store.note({ project: '', at: now, who, what: 'token.revoked', detail: name })
  return isGone
}
