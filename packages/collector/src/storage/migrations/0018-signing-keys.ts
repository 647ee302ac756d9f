import type { Kysely, Migration } from 'kysely'

/**
 * What the links and pages of a project are signed with: the same for every process of a fleet, and whatever becomes of the admin
 * token, since a link is in somebody's mail for months.
 */
export const signingKeys: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('signing_key')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('secret', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('signing_key_key', ['project'])
      .execute()
  },
}
