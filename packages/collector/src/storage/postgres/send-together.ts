import { CompiledQuery, type Kysely } from 'kysely'
import type { Tables } from '../tables.js'

/** Sends a statement, and resolves to its rows. */
export type Send = <Row>(statement: string, values?: readonly unknown[]) => Promise<readonly Row[]>

/**
 * Lets `work` send statements over one connection at once, in the order of its calls, where Kysely would wait for the result of each
 * before the next. In a transaction nothing else may use that until `work` has ended.
 */
export function sendTogether<T>(db: Kysely<Tables>, work: (send: Send) => Promise<T>): Promise<T> {
  return db.getExecutor().provideConnection((connection) =>
    work(async <Row>(statement: string, values: readonly unknown[] = []) => {
      const { rows } = await connection.executeQuery<Row>(CompiledQuery.raw(statement, [...values]))
      return rows
    }),
  )
}
