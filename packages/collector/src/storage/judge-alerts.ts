import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AlertRow, AlertSight, Announcement, Judgement } from './alert-store.js'
import type { Tables } from './tables.js'

type Open = Tables['alert']

/** Opens, keeps open and closes the occasions of a project, inside a transaction that holds its lock. */
export async function judge(trx: Transaction<Tables>, judgement: Judgement): Promise<boolean> {
  const { project, at, once, found, over, gone } = judgement
  if (once && !(await isFirst(trx, project, once))) return false
  const open = new Map((await readOpen(trx, project)).map((row) => [row.name, row]))
  for (const { name, sight, facts } of found) {
    const row = open.get(name)
    if (row) {
      await change(trx, row, { seen_at: at })
      continue
    }
    const id = randomUUID()
    await trx
      .insertInto('alert')
      .values({ project, id, name, sight, facts: JSON.stringify(facts), opened_at: at, seen_at: at, closed_at: null })
      .execute()
    await tell(trx, { ...judgement, body: { type: 'opened', id, facts } })
  }
  for (const { name, facts } of over) {
    const row = open.get(name)
    if (!row) continue
    await change(trx, row, { closed_at: at })
    await tell(trx, { ...judgement, body: { type: 'over', id: row.id, facts, since: row.opened_at } })
  }
  for (const row of gone.flatMap((name) => open.get(name) ?? [])) await change(trx, row, { closed_at: at })
  return true
}

/** Queues a message to every channel, if nobody has done so for that day. */
export async function announce(trx: Transaction<Tables>, announcement: Announcement): Promise<boolean> {
  if (!(await isFirst(trx, announcement.project, announcement.once))) return false
  await tell(trx, announcement)
  return true
}

/** The UTC day that was last judged or announced under a name. */
export async function readDay(db: Kysely<Tables>, project: string, name: string): Promise<string | undefined> {
  const query = db.selectFrom('alert_check').select('day').where('project', '=', project).where('name', '=', name)
  return (await query.executeTakeFirst())?.day
}

/** The occasions of a project that go on. */
export async function readOpen(db: Kysely<Tables>, project: string): Promise<readonly Open[]> {
  return db.selectFrom('alert').selectAll().where('project', '=', project).where('closed_at', 'is', null).execute()
}

/** A row as the store tells of it. */
export function toAlert({ id, name, sight, facts, opened_at, seen_at, closed_at }: Open): AlertRow {
  return {
    id,
    name,
    // Written by `judge` alone.
    sight: sight as AlertSight,
    facts,
    openedAt: opened_at,
    seenAt: seen_at,
    closedAt: closed_at,
  }
}

async function isFirst(
  trx: Transaction<Tables>,
  project: string,
  { name, day }: Announcement['once'],
): Promise<boolean> {
  const last = await readDay(trx, project, name)
  if (last !== undefined && last >= day) return false
  await trx
    .insertInto('alert_check')
    .values({ project, name, day })
    .onConflict((conflict) => conflict.columns(['project', 'name']).doUpdateSet({ day }))
    .execute()
  return true
}

async function change(trx: Transaction<Tables>, { project, id }: Open, fields: Partial<Open>): Promise<void> {
  await trx.updateTable('alert').set(fields).where('project', '=', project).where('id', '=', id).execute()
}

async function tell(
  trx: Transaction<Tables>,
  { project, at, channels, body }: Pick<Announcement, 'project' | 'at' | 'channels' | 'body'>,
): Promise<void> {
  for (const channel of channels)
    await trx
      .insertInto('alert_message')
      .values({
        project,
        id: randomUUID(),
        channel,
        body: JSON.stringify(body),
        created_at: at,
        due_at: at,
        error: null,
      })
      .execute()
}
