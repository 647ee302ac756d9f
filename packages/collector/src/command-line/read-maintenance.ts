import { EaseKitError } from '@easekit/scales'
import { readSurveyLink, type SurveyLinkWords, type WantedSurveyLink } from './read-survey-link.js'

/** What is done beside serving, on the database in the folder `data`, or the PostgreSQL at `database`. */
export type Maintenance = { readonly data: string; readonly database: string | undefined } & (
  | { readonly type: 'backup'; readonly file: string }
  | { readonly type: 'token-add'; readonly name: string; readonly scopes: readonly string[] }
  | { readonly type: 'token-list' }
  | { readonly type: 'recount' }
  | { readonly type: 'token-revoke'; readonly name: string }
  | ({ readonly type: 'link' } & WantedSurveyLink)
)

/** The words of the command line, and the options that belong to them. */
export interface Words {
  readonly positionals: readonly string[]
  readonly scopes: string | undefined
  readonly link: SurveyLinkWords
  readonly data: string
  readonly database: string | undefined
}

/**
 * Reads `backup FILE`, `recount`, `link PROJECT SURVEY` and `token add NAME --scopes …`, `token list` and `token revoke NAME`; `undefined` for any other command.
 *
 * @throws EaseKitError naming what is missing or too much
 */
export function readMaintenance({ positionals, scopes, link, ...place }: Words): Maintenance | undefined {
  const [command, ...rest] = positionals
  const got = `got "${positionals.join(' ')}" (see --help)`
  if (command === 'backup') {
    const [file] = rest
    if (file === undefined || rest.length > 1) throw new EaseKitError(`the command must be "backup FILE", ${got}`)
    return { type: 'backup', ...place, file }
  }
  if (command === 'recount') {
    if (rest.length > 0) throw new EaseKitError(`the command must be "recount", ${got}`)
    return { type: 'recount', ...place }
  }
  if (command === 'link') return { type: 'link', ...place, ...readSurveyLink(rest, link) }
  if (command !== 'token') return undefined
  const [action, name] = rest
  if (action === 'list' && rest.length === 1) return { type: 'token-list', ...place }
  if (action === 'revoke' && name !== undefined && rest.length === 2) return { type: 'token-revoke', ...place, name }
  if (action === 'add' && name !== undefined && rest.length === 2) {
    if (scopes === undefined)
      throw new EaseKitError('`--scopes` must name what the token allows, such as results, got none')
    return { type: 'token-add', ...place, name, scopes: scopes.split(',').map((scope) => scope.trim()) }
  }
  throw new EaseKitError(`the command must be "token add NAME", "token list" or "token revoke NAME", ${got}`)
}
