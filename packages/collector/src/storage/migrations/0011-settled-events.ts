import type { Kysely, Migration } from 'kysely'

/** Events that were delivered or given up stayed for ever; now they go when they end. */
export const settledEvents: Migration = {
  async up(unknown: Kysely<unknown>): Promise<void> {
    const db = unknown.withTables<{ event: { due_at: number | null } }>()
    await db.deleteFrom('event').where('due_at', 'is', null).execute()
  },
}
