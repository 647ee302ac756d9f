import type { Oracle } from '../rig/oracle.js'
import { readRecord } from '../rig/read-record.js'

/** What is known of one response: snapshots that must arrive, and those that may. */
interface Entry {
  /** Safe against everything. */
  hard: number
  /** Safe unless the browser is killed. */
  soft: number
  /** Tried at all. */
  tried: number
  /** Number of the completing snapshot, once there is one. */
  last: number
}

/** Who put what, and how safe the outbox said it was. */
export interface Books {
  readonly submissions: () => number
  /** The next snapshot of an id; it is tried from now on. */
  readonly next: (id: string, done: boolean) => number
  readonly safe: (id: string, n: number, level: number) => void
  /** The browser was killed: what was not on disk may be gone. */
  readonly killed: () => void
  /** Ids that may take another snapshot. */
  readonly open: () => string[]
  /** How much of what was promised is not there. */
  readonly missing: (oracle: Oracle) => number
  /** What is missing and what is too much, in the database and in what a third party was told. */
  readonly violations: (
    oracle: Oracle,
    told: readonly { readonly event: string; readonly id: string }[],
  ) => { readonly losses: string[]; readonly doubles: string[] }
}

/** Opens the books. */
export function createBooks(): Books {
  const entries = new Map<string, Entry>()
  let submissions = 0

  const losses = (oracle: Oracle): string[] => {
    const rows = new Map(oracle.rows().map((row) => [row.id, row]))
    return [...entries].flatMap(([id, { soft, last }]) => {
      const row = rows.get(id)
      const n = (row && readRecord(row.body)?.answers.n) ?? 0
      if (soft && n < soft) return [`${id}: promised ${soft}, found ${n}`]
      return last && soft >= last && !row?.done ? [`${id}: not completed`] : []
    })
  }

  return {
    submissions: () => submissions,
    next(id, done) {
      const entry = entries.get(id) ?? { hard: 0, soft: 0, tried: 0, last: 0 }
      entries.set(id, entry)
      entry.tried++
      submissions++
      if (done) entry.last = entry.tried
      return entry.tried
    },
    safe(id, n, level) {
      const entry = entries.get(id)
      if (!entry) return
      if (level >= 1) entry.soft = Math.max(entry.soft, n)
      if (level >= 2) entry.hard = Math.max(entry.hard, n)
    },
    killed() {
      for (const entry of entries.values()) entry.soft = entry.hard
    },
    open: () => [...entries].filter(([, { last }]) => !last).map(([id]) => id),
    missing: (oracle) => losses(oracle).length,
    violations(oracle, told) {
      const completions = oracle.completions()
      const heard = new Set(told.map(({ id }) => id))
      const untold = completions.filter((id) => !heard.has(id)).map((id) => `${id}: completed, and nobody was told`)
      // A repetition carries the id of the event it repeats; a second event would be counted twice.
      const events = [...new Set(told.map(({ event, id }) => `${id}: ${event}`))].map(
        (text) => text.split(':')[0] ?? '',
      )
      const ids = oracle.rows().map(({ id }) => id)
      const twice = (list: string[]) => list.filter((id, i) => list.indexOf(id) !== i)
      const phantoms = oracle
        .rows()
        .filter(({ id, body }) => !((readRecord(body)?.answers.n ?? 0) <= (entries.get(id)?.tried ?? 0)))
        .map(({ id }) => `${id}: never put`)
      const early = completions.filter((id) => !entries.get(id)?.last).map((id) => `${id}: completed by nobody`)
      return {
        losses: [...losses(oracle), ...untold],
        doubles: [...twice(completions), ...twice(ids), ...twice(events), ...phantoms, ...early],
      }
    },
  }
}
