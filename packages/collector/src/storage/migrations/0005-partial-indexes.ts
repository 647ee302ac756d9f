import { type Kysely, type Migration, sql } from 'kysely'

/** Most answers have no comment, and many no subject: they need no place in the indexes that find those. */
export const partialIndexes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db
    await schema.dropIndex('response_comment').execute()
    await schema
      .createIndex('response_comment')
      .on('response')
      .columns(['project', 'survey', 'comment_at', 'id'])
      .where(sql.ref('comment_at'), 'is not', null)
      .execute()
    await schema.dropIndex('response_subject').execute()
    await schema
      .createIndex('response_subject')
      .on('response')
      .columns(['project', 'subject'])
      .where(sql.ref('subject'), 'is not', null)
      .execute()
  },
}
