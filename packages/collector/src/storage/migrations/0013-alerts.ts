import { type Kysely, type Migration, sql } from 'kysely'

/** Occasions that readers are told of, the messages about them that wait, and what has been judged for the whole fleet. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema
      .createTable('alert')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('sight', 'text', (c) => c.notNull())
      .addColumn('facts', 'text', (c) => c.notNull())
      .addColumn('opened_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addColumn('closed_at', 'bigint')
      .addPrimaryKeyConstraint('alert_key', ['project', 'id'])
      .execute()
    // An occasion is open once, whatever else fails.
    await schema
      .createIndex('alert_open')
      .on('alert')
      .columns(['project', 'name'])
      .unique()
      .where(sql.ref('closed_at'), 'is', null)
      .execute()
    await schema.createIndex('alert_latest').on('alert').columns(['project', 'opened_at', 'id']).execute()
    await schema
      .createTable('alert_message')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('due_at', 'bigint', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('error', 'text')
      .addPrimaryKeyConstraint('alert_message_key', ['project', 'id'])
      .execute()
    await schema
      .createTable('alert_check')
      .addColumn('project', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('alert_check_key', ['project', 'name'])
      .execute()
  },
}
