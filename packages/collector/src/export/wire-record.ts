import type { WireRecord } from '../wire/record-schema.js'

/**
 * A stored record as its newest revision has it, finished where an older revision finished it.
 */
export function wireRecord(body: string, done: boolean): WireRecord {
  const record: WireRecord = JSON.parse(body)
  return record.done === done ? record : { ...record, done }
}
