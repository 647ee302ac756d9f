import type { Kysely } from 'kysely'
import type { AnswerRow } from './store.js'
import type { Tables } from './tables.js'
import type { AnswerQuery } from './tally.js'

const page = 1000

/**
 * The answers of a survey one by one, for figures of which no counts are kept. It looks at every record of the project, a
 * page at a time, so that the collector takes records in between; what arrives meanwhile may or may not be there.
 */
export async function* readAnswers(db: Kysely<Tables>, query: AnswerQuery): AsyncGenerator<AnswerRow> {
  const { project, survey, version, trigger, from, to } = query
  let after = ''
  for (;;) {
    // The filter stands below, not here: looking for a rare survey, one query would go through all there is.
    const rows = await db
      .selectFrom('response as r')
      .leftJoin('published_answer as p', (join) =>
        join
          .onRef('p.project', '=', 'r.project')
          .onRef('p.id', '=', 'r.id')
          .onRef('p.survey', '=', 'r.survey')
          .onRef('p.series', '=', 'r.series')
          .onRef('p.version', '=', 'r.version')
          // Where it was counted under another trigger before, that one says nothing any more.
          .on('p.counted', '<>', '{}'),
      )
      .select(['r.id', 'r.survey', 'r.version', 'r.series', 'r.day', 'r.state', 'r.ratings', 'r.reasons', 'r.done'])
      .select(['r.comment', 'p.trigger_name'])
      .where('r.project', '=', project)
      .where('r.id', '>', after)
      .orderBy('r.id')
      .limit(page)
      .execute()
    for (const row of rows) {
      const isAsked =
        row.survey === survey &&
        (version === undefined || row.version === version) &&
        (trigger === undefined || row.trigger_name === trigger) &&
        (from === undefined || row.day >= from) &&
        (to === undefined || row.day <= to)
      const { series, state, ratings, reasons, comment, done } = row
      if (isAsked) yield { series, state, ratings, reasons, comment, done: done === 1 }
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}
