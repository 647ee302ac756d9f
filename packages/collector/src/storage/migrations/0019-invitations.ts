import type { Kysely, Migration } from 'kysely'

/** Who is to be asked later, one for each subject of a survey, and which addresses want no more. Times are epoch ms. */
export const invitations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema
      .createTable('invitation')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('survey', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('sent_by', 'text', (c) => c.notNull())
      .addColumn('sent_to', 'text')
      .addColumn('details', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('due_at', 'bigint', (c) => c.notNull())
      .addColumn('next_at', 'bigint')
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('error', 'text')
      .addPrimaryKeyConstraint('invitation_key', ['project', 'id'])
      .execute()
    await schema.createIndex('invitation_next').on('invitation').columns(['project', 'next_at']).execute()
    await schema.createIndex('invitation_subject').on('invitation').columns(['project', 'subject']).execute()
    await schema.createIndex('invitation_created').on('invitation').columns(['project', 'created_at']).execute()
    await schema
      .createTable('unsubscribed')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('address_hash', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('unsubscribed_key', ['project', 'address_hash'])
      .execute()
  },
}
