import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** A link by which somebody reads without a token of their own. Times are epoch ms. */
export interface LinkRow {
  /** SHA-256 of the secret, as hexadecimal digits. */
  readonly hash: string
  /** Unique in its project. */
  readonly name: string
  readonly project: string
  /** The only survey that it shows; null for all of the project. */
  readonly survey: string | null
  readonly createdAt: number
  readonly endsAt: number
}

/** What a store keeps about links. */
export interface LinkStore {
  /** By name; those that have ended as well. */
  links(project: string): Promise<readonly LinkRow[]>
  findLink(hash: string): Promise<LinkRow | undefined>
  /** Resolves to whether it was added: a name is taken once. */
  addLink(link: LinkRow): Promise<boolean>
  /** Resolves to whether there was one. */
  removeLink(project: string, name: string): Promise<boolean>
}

/** Links in any SQL database. */
export function linkStore(db: Kysely<Tables>): LinkStore {
  return {
    links: async (project) => {
      const rows = await db.selectFrom('link').selectAll().where('project', '=', project).orderBy('name').execute()
      return rows.map(toLink)
    },
    findLink: async (hash) => {
      const row = await db.selectFrom('link').selectAll().where('hash', '=', hash).executeTakeFirst()
      return row && toLink(row)
    },
    addLink: async ({ createdAt, endsAt, ...link }) => {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('link')
        .values({ ...link, created_at: createdAt, ends_at: endsAt })
        .onConflict((conflict) => conflict.columns(['project', 'name']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows > 0n
    },
    removeLink: async (project, name) => {
      const { numDeletedRows } = await db
        .deleteFrom('link')
        .where('project', '=', project)
        .where('name', '=', name)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}

function toLink({ created_at, ends_at, ...link }: Tables['link']): LinkRow {
  return { ...link, createdAt: created_at, endsAt: ends_at }
}
