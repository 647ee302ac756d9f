import type { Kysely, Migration } from 'kysely'

/** What readers have done about a comment, apart from what was answered. Of those that nobody has looked at there is nothing. */
export const commentStates: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('comment_state')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('comment_state_key', ['project', 'id'])
      .execute()
  },
}
