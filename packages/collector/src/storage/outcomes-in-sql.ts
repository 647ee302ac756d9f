import { type Kysely, sql } from 'kysely'
import { erasedOutcome } from './erase-outcomes.js'
import type { LoyaltyQuery, OutcomeRow, OutcomeStore } from './outcome-store.js'
import type { Tables } from './tables.js'

const perInsert = 100
const mostKinds = 100

/** Outcomes in any SQL database. */
export function outcomesInSql(db: Kysely<Tables>): OutcomeStore {
  return {
    addOutcomes: (rows) =>
      db.transaction().execute(async (trx) => {
        let added = 0n
        for (let at = 0; at < rows.length; at += perInsert) {
          const page = await withoutErased(trx, rows.slice(at, at + perInsert))
          if (page.length === 0) continue
          const { numInsertedOrUpdatedRows = 0n } = await trx
            .insertInto('outcome')
            .values(page.map(({ receivedAt, ...row }) => ({ ...row, received_at: receivedAt })))
            .onConflict((conflict) => conflict.columns(['project', 'id']).doNothing())
            .executeTakeFirst()
          added += numInsertedOrUpdatedRows
        }
        return Number(added)
      }),
    outcomesOf: async (project, subject) => {
      const rows = await db
        .selectFrom('outcome')
        .selectAll()
        .where('project', '=', project)
        .where('subject', '=', subject)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ received_at, ...row }): OutcomeRow => ({ ...row, receivedAt: received_at }))
    },
    outcomeKinds: async (project) => {
      // From each kind to the next one by the index, since a project may have any number of outcomes.
      const { rows } = await sql<{ kind: string }>`
        with recursive found (kind) as (
          select min(kind) from outcome where project = ${project}
          union all
          select (select min(o.kind) from outcome as o where o.project = ${project} and o.kind > found.kind)
          from found where found.kind is not null
        )
        select kind from found where kind is not null limit ${mostKinds}`.execute(db)
      return rows.map(({ kind }) => kind)
    },
    loyalty: async (query) => {
      const { rows } = await sql<{ series: string; effort: number; asked: number; came: number }>`
        select series, effort, count(*) as asked, sum(case when exists (
          select 1 from outcome as o where ${belongs(query)}
        ) then 1 else 0 end) as came
        from response as r where ${isFirstAnswer(query)} group by series, effort order by series, effort`.execute(db)
      // PostgreSQL counts in texts, since its numbers may be larger than those of JavaScript.
      return rows.map(({ asked, came, ...row }) => ({ ...row, asked: Number(asked), came: Number(came) }))
    },
    loyaltyValues: async (query) => {
      const { rows } = await sql<{ series: string; effort: number; currency: string | null; value: number }>`
        select r.series, r.effort, o.currency, sum(o.value) as value
        from response as r join outcome as o on ${belongs(query)}
        where ${isFirstAnswer(query)} and o.value is not null group by r.series, r.effort, r.id, o.currency`.execute(db)
      return rows
    },
  }
}

async function withoutErased(db: Kysely<Tables>, rows: readonly OutcomeRow[]): Promise<readonly OutcomeRow[]> {
  const erased = await db
    .selectFrom('erased')
    .select(['project', 'id'])
    .where(
      'project',
      'in',
      rows.map(({ project }) => project),
    )
    .where(
      'id',
      'in',
      rows.map(({ id }) => erasedOutcome(id)),
    )
    .execute()
  const gone = new Set(erased.map(({ project, id }) => `${project} ${id}`))
  return rows.filter(({ project, id }) => !gone.has(`${project} ${erasedOutcome(id)}`))
}

const belongs = ({ kind, withinMs }: LoyaltyQuery) => sql`
  o.project = r.project and o.subject = r.subject and o.kind = ${kind} and o.at > r.at and o.at <= r.at + ${withinMs}`

const isFirstAnswer = ({ project, survey, version, until }: LoyaltyQuery) => sql`
  r.project = ${project} and r.survey = ${survey} and r.subject is not null and r.effort is not null and r.state <> 'test'
  ${version === undefined ? sql`` : sql`and r.version = ${version}`} and r.at <= ${until} and not exists (
    select 1 from response as e where e.project = r.project and e.subject = r.subject and e.survey = r.survey
    and e.effort is not null and e.state <> 'test' and (e.imported < r.imported or (e.imported = r.imported
      and (e.at < r.at or (e.at = r.at and e.id < r.id)))))`
