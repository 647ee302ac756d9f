import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** A reader's token without its secret. Times are epoch ms. */
export interface TokenRow {
  /** SHA-256 of the secret, as hexadecimal digits. */
  readonly hash: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: number
}

/** Who did what with the data of a project, and when (epoch ms). Holds nothing of any answer. */
export interface AuditEntry {
  /** Empty where it concerns all. */
  readonly project: string
  readonly at: number
  /** Name of the token. */
  readonly who: string
  readonly what: string
  readonly detail: string
}

/** A page of the audit log of a project, or of what concerns all with an empty name. */
export interface AuditQuery {
  readonly project: string
  readonly limit: number
  readonly before?: { readonly at: number; readonly id: string } | undefined
}

/** What a store keeps about those who read it. */
export interface AccessStore {
  /** By name. */
  tokens(): Promise<readonly TokenRow[]>
  findToken(hash: string): Promise<TokenRow | undefined>
  /** Resolves to whether it was added: a name is taken once. */
  addToken(token: TokenRow): Promise<boolean>
  /** Resolves to whether there was one. */
  removeToken(name: string): Promise<boolean>
  note(entry: AuditEntry): Promise<void>
  /** Newest first. */
  audit(query: AuditQuery): Promise<readonly (AuditEntry & { readonly id: string })[]>
}

/** Tokens and audit log in any SQL database. */
export function accessStore(db: Kysely<Tables>): AccessStore {
  return {
    tokens: async () => (await db.selectFrom('token').selectAll().orderBy('name').execute()).map(toToken),
    findToken: async (hash) => {
      const row = await db.selectFrom('token').selectAll().where('hash', '=', hash).executeTakeFirst()
      return row && toToken(row)
    },
    addToken: async ({ hash, name, scopes, createdAt }) => {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('token')
        .values({ hash, name, scopes: scopes.join(' '), created_at: createdAt })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows > 0n
    },
    removeToken: async (name) => {
      const { numDeletedRows } = await db.deleteFrom('token').where('name', '=', name).executeTakeFirst()
      return numDeletedRows > 0n
    },
    note: async (entry) => {
      await db
        .insertInto('audit')
        .values({ ...entry, id: randomUUID() })
        .execute()
    },
    audit: ({ project, limit, before }) =>
      db
        .selectFrom('audit')
        .selectAll()
        .where('project', '=', project)
        .$if(before !== undefined, (q) => {
          const { at, id } = before ?? { at: 0, id: '' }
          return q.where((eb) => eb.or([eb('at', '<', at), eb.and([eb('at', '=', at), eb('id', '<', id)])]))
        })
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }
}

function toToken({ hash, name, scopes, created_at }: Tables['token']): TokenRow {
  return { hash, name, scopes: scopes.split(' '), createdAt: created_at }
}
