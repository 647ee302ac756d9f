import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EaseKitError } from '@easekit/scales'
import { makeToken } from '../access/make-token.js'
import { revokeToken } from '../access/revoke-token.js'
import { backUp } from '../storage/back-up.js'
import { openSqliteStore } from '../storage/open-sqlite-store.js'
import { openPostgresStore } from '../storage/postgres/open-postgres-store.js'
import type { Store } from '../storage/store.js'
import { surveyToken } from '../survey-links/survey-link.js'
import type { Maintenance } from './read-maintenance.js'

const who = 'command line'
const dayMs = 86_400_000

/**
 * Does what is asked beside serving, while a collector may run on the same database, and resolves to what to print.
 *
 * @throws EaseKitError, as a rejection, when there is no database, or it cannot be done
 */
export async function maintain(command: Maintenance): Promise<string> {
  if (command.database) {
    if (command.type === 'backup')
      throw new EaseKitError('`backup` copies SQLite; a PostgreSQL is copied by its own `pg_dump`')
    return withStore(await openPostgresStore(command.database), command)
  }
  const path = join(command.data, 'easekit.db')
  if (!existsSync(path)) throw new EaseKitError(`\`data\` must be the folder of a database, got "${command.data}"`)
  if (command.type !== 'backup') return withStore(await openSqliteStore(path), command)
  await backUp(path, command.file)
  return `Copied to ${command.file}\n`
}

type OnStore = Exclude<Maintenance, { type: 'backup' }>
type TokenChange = Exclude<OnStore, { type: 'recount' | 'link' }>

async function withStore(store: Store, command: OnStore): Promise<string> {
  try {
    if (command.type === 'recount') return await recount(store)
    if (command.type === 'link') return await makeLink(store, command)
    return await changeTokens(store, command)
  } finally {
    await store.close()
  }
}

async function makeLink(store: Store, { address, days, ...link }: Extract<OnStore, { type: 'link' }>): Promise<string> {
  const endsAt = Date.now() + days * dayMs
  const whole = `${address}/l/${await surveyToken(store, { ...link, endsAt })}`
  const told = `${whole}\nAs a QR code: ${whole}.svg or .png\nIt asks until ${new Date(endsAt).toISOString()}\n`
  if (await isPublished(store, link)) return told
  const { project, survey } = link
  return `${told}The database holds no published survey "${survey}" of "${project}": it asks only if the configuration has it in \`config\`.\n`
}

async function isPublished(store: Store, { project, survey }: { project: string; survey: string }): Promise<boolean> {
  const [newest] = await store.definitions({ project, limit: 1 })
  if (!newest) return false
  const { surveys } = JSON.parse(newest.content) as { surveys: readonly { id: string }[] }
  return surveys.some(({ id }) => id === survey)
}

async function recount(store: Store): Promise<string> {
  const recounted = await store.recount()
  if (recounted.length === 0) return 'No project has any answers.\n'
  return recounted
    .map(({ project, checked, mended, expiredDay }) => {
      const left = expiredDay === null ? '' : `, those up to ${expiredDay} left: its records are gone`
      return `${project}: ${checked} counters checked, ${mended} mended${left}\n`
    })
    .join('')
}

async function changeTokens(store: Store, command: TokenChange): Promise<string> {
  const now = Date.now()
  if (command.type === 'token-add') {
    const { name, scopes } = command
    return `${await makeToken(store, { name, scopes, who, now })}\nThis token is shown once.\n`
  }
  if (command.type === 'token-revoke') {
    if (await revokeToken(store, { name: command.name, who, now })) return `Revoked ${command.name}\n`
    throw new EaseKitError(`\`name\` must be that of a token, got "${command.name}"`)
  }
  const tokens = await store.tokens()
  if (tokens.length === 0) return 'No tokens beside those of the configuration.\n'
  return tokens
    .map(({ name, scopes, createdAt }) => `${name}\t${scopes.join(',')}\t${new Date(createdAt).toISOString()}\n`)
    .join('')
}
