import { type Kysely, type Migration, sql } from 'kysely'

/** Tells of the texts that answer open questions that they are answers also where they wait to be published. */
export const openAnswersPublished: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Counters are sorted, and this one comes before all others.
    await sql`update published_answer set counted = '{"answered:0":1,' || substr(counted, 2), waiting = 1
      where series = 'unscored'
        and counted <> '{}'
        and counted not like '{"answered:0"%'
        and exists (
          select 1 from response as r
          where r.project = published_answer.project and r.id = published_answer.id
            and r.series = 'unscored' and r.comment is not null
        )`.execute(db)
  },
}
