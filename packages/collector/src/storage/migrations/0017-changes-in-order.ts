import type { Kysely, Migration } from 'kysely'

/**
 * The number of the batch that changed a response last, or erased it, so that a reader can go on where it stopped; 0 for what
 * was there before. And whether a response was imported.
 */
export const changesInOrder: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    for (const table of ['response', 'erased'])
      await schema
        .alterTable(table)
        .addColumn('change_no', 'bigint', (c) => c.notNull().defaultTo(0))
        .execute()
    await schema
      .alterTable('response')
      .addColumn('imported', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    // With the time of arrival, so that looking for the first after a time reads the index alone.
    await schema
      .createIndex('response_change')
      .on('response')
      .columns(['project', 'change_no', 'id', 'received_at'])
      .execute()
    await schema.createIndex('erased_change').on('erased').columns(['project', 'change_no', 'id']).execute()
  },
}
