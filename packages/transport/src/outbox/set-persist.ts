import type { Persist } from './durability.js'
import type { Outbox } from './outbox.js'

/**
 * Changes where undelivered records wait, for consent given or withdrawn: the place they leave is emptied, and what this
 * page knows of is journalled in the new one.
 */
export const setPersist = ({ internals }: Outbox, persist: Persist): void => {
  const { journal, save, takeUp } = internals
  const { notes, database } = journal
  const kept = journal.records().map((record) => [record, notes.read(record.name)] as const)
  for (const name of notes.names()) notes.remove(name)
  // Where the records go to the database, what it holds of them may stay.
  if (persist !== 'local') database.clear()
  journal.setPlace(persist)
  for (const [record, body] of kept) save(record, body)
  takeUp()
}
