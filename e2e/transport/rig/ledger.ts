import type { Oracle, Row } from './oracle.js'
import { readRecord } from './read-record.js'

/** An oracle in memory: exactly the merge a collector must do, written once more and as plainly as possible. */
export function createLedger(): Oracle {
  const rows = new Map<string, Row>()
  const completions: string[] = []
  return {
    async take(body) {
      const record = readRecord(body)
      if (!record) return { status: 400, verdict: '{"v":1,"status":"retry","reason":"unreadable","retryAfter":60}' }
      const { id, rev, done, text } = record
      const stored = rows.get(id)
      if (done && !stored?.done) completions.push(id)
      const newest = !stored || rev > stored.rev ? { id, rev, done, body: text } : stored
      rows.set(id, { ...newest, done: done || stored?.done === true })
      const detail = !stored || rev > stored.rev ? 'stored' : rev === stored.rev ? 'duplicate' : 'stale'
      return { status: 200, verdict: JSON.stringify({ v: 1, id, rev: newest.rev, status: 'ok', detail }) }
    },
    rows: () => [...rows.values()],
    completions: () => completions,
    close: async () => {},
  }
}
