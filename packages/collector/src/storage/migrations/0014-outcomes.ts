import type { Kysely, Migration } from 'kysely'

/** What came of it later, by the subject that answers name as well. */
export const outcomes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema
      .createTable('outcome')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('value', 'double precision')
      .addColumn('currency', 'text')
      .addColumn('received_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('outcome_key', ['project', 'id'])
      .execute()
    await schema.createIndex('outcome_subject').on('outcome').columns(['project', 'subject', 'kind', 'at']).execute()
    await schema.createIndex('outcome_received').on('outcome').columns(['project', 'received_at']).execute()
  },
}
