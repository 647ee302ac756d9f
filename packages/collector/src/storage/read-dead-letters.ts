import type { Kysely } from 'kysely'
import type { LetterQuery } from './store.js'
import type { Tables } from './tables.js'
import type { DeadLetter } from './write.js'

/** A page of the held records of a project, newest first, and how many it has. */
export async function readDeadLetters(
  db: Kysely<Tables>,
  { project, limit, before }: LetterQuery,
): Promise<{ readonly count: number; readonly letters: readonly DeadLetter[] }> {
  const all = db.selectFrom('dead_letter').where('project', '=', project)
  const { count } = await all.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .select(['id', 'rev', 'done', 'body', 'reason', 'received_at'])
    .$if(before !== undefined, (q) => {
      const { at, id } = before ?? { at: 0, id: '' }
      return q.where((eb) =>
        eb.or([eb('received_at', '<', at), eb.and([eb('received_at', '=', at), eb('id', '<', id)])]),
      )
    })
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const letters = rows.map(({ done, received_at, ...row }) => ({
    ...row,
    project,
    done: done === 1,
    receivedAt: received_at,
  }))
  return { count, letters }
}
