import type { Kysely, Migration } from 'kysely'

/** Links by which somebody may read the published figures of one project or survey until they end, by the hashes of their tokens. */
export const links: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('link')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('survey', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('ends_at', 'bigint', (c) => c.notNull())
      .addUniqueConstraint('link_name', ['project', 'name'])
      .execute()
  },
}
