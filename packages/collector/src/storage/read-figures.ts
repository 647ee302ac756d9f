import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** Of some projects what is held, and what waits for a webhook; those of nothing left out, and indexes alone are read. */
export async function readFigures(
  db: Kysely<Tables>,
  projects: readonly string[],
): Promise<Record<'held' | 'waitingEvents', ReadonlyMap<string, number>>> {
  const held = new Map<string, number>()
  const waitingEvents = new Map<string, number>()
  for (const project of projects) {
    const letters = await db
      .selectFrom('dead_letter')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('project', '=', project)
      .executeTakeFirstOrThrow()
    const events = await db
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('project', '=', project)
      .where('due_at', 'is not', null)
      .executeTakeFirstOrThrow()
    if (letters.n > 0) held.set(project, letters.n)
    if (events.n > 0) waitingEvents.set(project, events.n)
  }
  return { held, waitingEvents }
}
