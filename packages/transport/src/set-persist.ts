import type { Outbox } from './outbox.js'
import type { Persist } from './persist.js'
import { recordName } from './record-name.js'

/**
 * Changes where undelivered records wait, for consent given or withdrawn: the place they leave is emptied, and what this
 * page knows of is journalled in the new one.
 */
export const setPersist = ({ core }: Outbox, persist: Persist): void => {
  const [names, get, save, sweep, place, remove, transact] = core
  const kept = names(recordName).map((note) => [note, get(note)] as const)
  names(/^/).forEach(remove)
  // Where the records go to the database, what it holds of them may stay.
  if (persist !== 'local') transact((records) => records.clear())
  place(persist)
  for (const [note, body] of kept) save(note, body)
  sweep()
}
