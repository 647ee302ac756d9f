import { join } from 'node:path'
import Database from 'better-sqlite3'

/** One row of the collector's database, with the record as it came over the wire. */
export interface Row {
  readonly id: string
  readonly done: number
  /** When it was answered by the clock of the device, epoch ms. */
  readonly at: number
  readonly survey: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly context: Readonly<Record<string, unknown>>
}

/** All responses in the database of a collector, read beside the running process. */
export function rows(data: string): Row[] {
  const database = new Database(join(data, 'easekit.db'), { readonly: true })
  try {
    return (
      database.prepare('SELECT id, done, body FROM response').all() as { id: string; done: number; body: string }[]
    ).map(({ id, done, body }) => ({ ...JSON.parse(body), id, done }))
  } finally {
    database.close()
  }
}
