import type { WireRecord } from '@easekit/scales'
import type { CollectorApi } from '../collector-api/create-collector-api.js'
import { type Counts, readBatchAnswer } from './batch-answer.js'
import type { Refused } from './import-report.js'
import type { Progress } from './progress-file.js'

/** A record, and the row of the file that it came from. */
export interface Numbered {
  readonly row: number
  readonly record: WireRecord
}

/** What the collector made of an import. */
export interface Sending {
  /** Adds a record; sends when enough have come together. */
  readonly add: (one: Numbered) => Promise<void>
  /** Sends the rest. */
  readonly end: () => Promise<
    Progress & { readonly histogram: { readonly before: Counts; readonly after: Counts } | null }
  >
}

/** How an import is sent. */
export interface SendOptions {
  readonly api: Pick<CollectorApi, 'json'>
  readonly project: string
  readonly isDryRun: boolean
  /** How far a former run has come; so many records are passed over. */
  readonly progress: Progress
  readonly keep: (progress: Progress) => void
}

const batchSize = 500
// Less than nginx lets through where nobody has told it otherwise.
const batchBytes = 900_000

/** Sends records in batches, each as lines of JSON, and notes after each how far it has come. */
export function sendRecords({ api, project, isDryRun, progress: former, keep }: SendOptions): Sending {
  let progress = former
  let passed = 0
  let batch: (Numbered & { readonly line: string })[] = []
  let bytes = 0
  let histogram: { before: Counts; after: Counts } | null = null

  async function send(): Promise<void> {
    if (batch.length === 0) return
    const body = batch.map(({ line }) => line).join('')
    const parameters = { project, ...(isDryRun && { dryRun: 'true' }) }
    const headers = { 'Content-Type': 'application/x-ndjson' }
    const answer = readBatchAnswer(await api.json('/v1/import', parameters, { method: 'POST', body, headers }))
    const refused: Refused[] = answer.refused.map(({ row, id, why }) => ({
      row: batch[row - 1]?.row ?? row,
      id: id ?? batch[row - 1]?.record.id ?? null,
      why,
    }))
    progress = {
      sent: progress.sent + batch.length,
      accepted: progress.accepted + answer.accepted,
      refusals: [...progress.refusals, ...refused],
    }
    if (answer.histogram) histogram = histogram ? add(histogram, answer.histogram) : answer.histogram
    batch = []
    bytes = 0
    if (!isDryRun) keep(progress)
  }

  return {
    async add(one) {
      if (passed < former.sent) {
        passed += 1
        return
      }
      const line = `${JSON.stringify(one.record)}\n`
      const size = Buffer.byteLength(line)
      if (bytes + size > batchBytes) await send()
      batch.push({ ...one, line })
      bytes += size
      if (batch.length >= batchSize) await send()
    },
    async end() {
      await send()
      return { ...progress, histogram }
    },
  }
}

type BeforeAfter = { readonly before: Counts; readonly after: Counts }

// Each batch tells of its own answers only.
const add = (sum: BeforeAfter, next: BeforeAfter): BeforeAfter => ({
  before: addCounts(sum.before, next.before),
  after: addCounts(sum.after, next.after),
})

function addCounts(sum: Counts, next: Counts): Counts {
  const keys = new Set([...Object.keys(sum), ...Object.keys(next)])
  return Object.fromEntries([...keys].map((key) => [key, (sum[key] ?? 0) + (next[key] ?? 0)]))
}
