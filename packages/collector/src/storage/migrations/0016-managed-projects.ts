import type { Kysely, Migration } from 'kysely'

/** What was decided about projects while the collector runs: those that were created, renamed, paused or deleted. */
export const managedProjects: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('managed_project')
      .addColumn('project', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text')
      .addColumn('options', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('paused_surveys', 'text', (c) => c.notNull())
      .addColumn('definition', 'bigint', (c) => c.notNull())
      .addColumn('changes', 'bigint', (c) => c.notNull())
      .execute()
  },
}
