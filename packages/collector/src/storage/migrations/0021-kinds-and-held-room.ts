import { type Kysely, type Migration, sql } from 'kysely'

/**
 * Finds the kinds of outcomes that a project has without reading all of them, and how much is held of a survey. A held record of
 * before counts as one of no declared survey; its weight is how many times 4,096 characters it has begun.
 */
export const kindsAndHeldRoom: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema.createIndex('outcome_kind').on('outcome').columns(['project', 'kind']).execute()
    await schema
      .alterTable('dead_letter')
      .addColumn('survey', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await schema
      .alterTable('dead_letter')
      .addColumn('weight', 'integer', (c) => c.notNull().defaultTo(1))
      .execute()
    await sql`update dead_letter set weight = 1 + length(body) / 4096`.execute(db)
    await schema.createIndex('dead_letter_room').on('dead_letter').columns(['project', 'survey', 'weight']).execute()
  },
}
