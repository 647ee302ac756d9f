import { randomBytes } from 'node:crypto'
import type { AskingStore } from '../storage/asking-store.js'

/** What a project signs with. It is made when it is first needed, and every process of a fleet gets the same. */
export function secretOf(store: Pick<AskingStore, 'signingKey'>, project: string): Promise<string> {
  return store.signingKey(project, randomBytes(32).toString('base64url'))
}
