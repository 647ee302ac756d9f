import type { AskingStore } from '../storage/asking-store.js'
import type { AskedPerson } from './asked-person.js'
import { secretOf } from './secret-of.js'
import { peekToken, readToken, signToken } from './signed-token.js'

/** A link that asks somebody. `endsAt` is epoch ms; it is told in whole seconds. */
export interface SurveyLink extends AskedPerson {
  readonly endsAt: number
}

/** What a token of a link is worth at a time. */
export type ReadLink = { readonly type: 'valid' | 'ended'; readonly link: SurveyLink } | { readonly type: 'invalid' }

// Short names, since an address is printed, typed and scanned.
interface Claims {
  readonly p: string
  readonly s: string
  readonly c: string
  readonly e: number
  readonly u?: string | undefined
  readonly a?: AskedPerson['attributes']
  readonly l?: string | undefined
}

/** The token of a link, which carries all that it is for, signed for its project. */
export async function surveyToken(
  store: Pick<AskingStore, 'signingKey'>,
  { project, survey, channel, subject, attributes, locale, endsAt }: SurveyLink,
): Promise<string> {
  const end = Math.floor(endsAt / 1000)
  const claims: Claims = { p: project, s: survey, c: channel, e: end, u: subject, a: attributes, l: locale }
  return signToken(await secretOf(store, project), 'link', claims)
}

/** Reads the token of a link, of a project that is served. `now` is epoch ms. */
export async function readSurveyToken({ store, projects, now }: LinkReading, token: string): Promise<ReadLink> {
  const named = peekToken(token)?.p
  if (typeof named !== 'string' || !projects.has(named)) return { type: 'invalid' }
  const claims = readToken<Claims>(await secretOf(store, named), 'link', token)
  if (!claims) return { type: 'invalid' }
  const { p: project, s: survey, c: channel, e, u: subject, a: attributes, l: locale } = claims
  const link = { project, survey, channel, subject, attributes, locale, endsAt: e * 1000 }
  return { type: link.endsAt > now() ? 'valid' : 'ended', link }
}

/** Where keys are kept, which projects there are, and the clock in epoch ms. */
export interface LinkReading {
  readonly store: Pick<AskingStore, 'signingKey'>
  readonly projects: ReadonlyMap<string, unknown>
  readonly now: () => number
}
