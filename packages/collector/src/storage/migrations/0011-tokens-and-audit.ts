import type { Kysely, Migration } from 'kysely'

/**
 * Tokens of readers, by their hashes, and who did what with the data. Events that were delivered or given up stayed for ever;
 * from here on they go when they end.
 */
export const tokensAndAudit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema
      .createTable('token')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull().unique())
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await schema
      .createTable('audit')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('who', 'text', (c) => c.notNull())
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('audit_key', ['project', 'at', 'id'])
      .execute()
    await db
      .withTables<{ event: { due_at: number | null } }>()
      .deleteFrom('event')
      .where('due_at', 'is', null)
      .execute()
  },
}
