import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'
import type { Measure, SegmentQuery, SegmentTally } from './tally.js'

/**
 * The counters of a dimension of a survey, or of one segment of it, summed over days and versions. Its cost depends on days,
 * series and segments, not on answers.
 */
export async function readSegmentTally(db: Kysely<Tables>, query: SegmentQuery): Promise<readonly SegmentTally[]> {
  const { project, survey, dimension, segment, version, from, to } = query
  const rows = await db
    .selectFrom('segment_tally')
    .select((eb) => ['segment', 'series', 'measure', 'value', eb.fn.sum<number>('n').as('n')])
    .where('project', '=', project)
    .where('survey', '=', survey)
    .where('dimension', '=', dimension)
    .$if(segment !== undefined, (q) => q.where('segment', '=', segment ?? ''))
    .$if(version !== undefined, (q) => q.where('version', '=', version ?? ''))
    .$if(from !== undefined, (q) => q.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (q) => q.where('day', '<=', to ?? ''))
    .groupBy(['segment', 'series', 'measure', 'value'])
    .orderBy('segment')
    .orderBy('series')
    .execute()
  // The column holds only what `segmentChanges` makes of measures.
  return rows.filter(({ n }) => n > 0).map((row) => ({ ...row, measure: row.measure as Measure }))
}

/** The dimensions that answers of a survey were counted by. */
export async function readDimensions(db: Kysely<Tables>, project: string, survey: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('segment')
    .select('dimension')
    .distinct()
    .where('project', '=', project)
    .where('survey', '=', survey)
    .orderBy('dimension')
    .execute()
  return rows.map(({ dimension }) => dimension)
}

/** The segments of a dimension that have a place among the counts of a survey. */
export async function readSegments(
  db: Kysely<Tables>,
  { project, survey, dimension }: Pick<SegmentQuery, 'project' | 'survey' | 'dimension'>,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('segment')
    .select('segment')
    .where('project', '=', project)
    .where('survey', '=', survey)
    .where('dimension', '=', dimension)
    .orderBy('segment')
    .execute()
  return rows.map(({ segment }) => segment)
}
