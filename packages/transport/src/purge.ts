import type { Outbox } from './outbox.js'

/** Forgets every record: here, in the stores and in the other tabs. Never rejects. */
export const purge = async ({ core }: Outbox): Promise<void> => {
  const [names, , , , , remove, transact, set, now] = core
  names(/^/).forEach(remove)
  // Other tabs drop what is older.
  set('-', now())
  await transact((records) => records.clear())
}
