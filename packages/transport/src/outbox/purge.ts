import { purgeNote } from './notes.js'
import type { Outbox } from './outbox.js'

/** Forgets every record: here, in the stores and in the other tabs. Never rejects. */
export const purge = async ({ internals }: Outbox): Promise<void> => {
  const { platform, journal } = internals
  const { notes, database } = journal
  for (const name of notes.names()) notes.remove(name)
  // Other tabs drop what is older.
  notes.write(purgeNote, `${platform.Date.now()}`)
  await database.clear()
}
