import type { Platform } from '../platform.js'
import { type Checked, checkDeclared } from './check-declared.js'
import { withRemote } from './with-remote.js'

/** Looks at a declaration that the quick look did not pass: fetches what it leaves to the collector, and names mistakes. */
export async function lookCloser(json: object, platform: Platform): Promise<Checked> {
  const { remote, ...own } = json as Readonly<Record<string, unknown>>
  // An attribute without a value is an empty text.
  return remote === undefined || remote === false ? checkDeclared(own) : withRemote(own, platform)
}
