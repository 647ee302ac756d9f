import type { PoolClient, QueryConfig } from 'pg'

const names = new Map<string, string>()

/**
 * Lets each connection parse and plan a statement once. Only for inserts whose text never changes: how best to read depends on how
 * much there is, and a plan that was made for an empty table would stay.
 */
export function planned(insert: string): string {
  names.set(insert, `easekit_${names.size}`)
  return insert
}

/** Makes a connection keep the plans of such statements. */
export function keepPlans(client: PoolClient): void {
  const query = client.query.bind(client) as (config: QueryConfig) => unknown
  const ask = (text: string, values: unknown[]): unknown => query({ text, values, name: names.get(text) })
  client.query = ask as PoolClient['query']
}
