import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Log } from '../monitoring/log.js'
import type { Store } from '../storage/store.js'
import { StoreUnavailableError } from '../storage/store-unavailable-error.js'
import type { Publishing, Write, WriteOutcome } from '../storage/write.js'

const largestBatch = 500
const longestQueue = 10_000

/** How a queued write ended: its outcome, `busy` when the queue was full, or the error that kept it from the disk. */
export type Written =
  | { readonly type: 'written'; readonly outcome: WriteOutcome }
  | { readonly type: 'busy' }
  | { readonly type: 'failed'; readonly error: unknown }

/** Who hears of batches: their sizes, with how many records wait behind each, and why one could not be committed. */
export interface BatchWatch {
  readonly log?: Pick<Log, 'error'>
  readonly onBatch?: (size: number, waiting: number) => void
}

/**
 * Gathers writes into batches, since a commit that waits for the disk costs the same for one record as for a hundred: a
 * batch begins when all requests that have arrived are read. Every promise settles only after its commit. When a batch
 * fails, its halves are tried on their own, so that a single bad record cannot hold up its neighbours; not so where the
 * database fails as a whole, which costs a batch one wait and the log one line.
 */
export function createBatchWriter(
  store: Pick<Store, 'write'>,
  publishing: () => Publishing,
  { log, onBatch }: BatchWatch = {},
): (write: Write) => Promise<Written> {
  const queue: { write: Write; settle: (written: Written) => void }[] = []
  let isRunning = false

  async function drain(): Promise<void> {
    isRunning = true
    while (queue.length > 0) {
      // SQLite works without giving way, so that without this turn nothing would be read between two batches.
      await nextTurn()
      const batch = queue.splice(0, largestBatch)
      onBatch?.(batch.length, queue.length)
      const results = await writeAll(batch.map(({ write }) => write))
      for (const [i, { settle }] of batch.entries()) settle(results[i] ?? { type: 'failed', error: undefined })
    }
    isRunning = false
  }

  async function writeAll(writes: readonly Write[]): Promise<readonly Written[]> {
    try {
      const outcomes = await store.write(writes, publishing())
      return outcomes.map((outcome) => ({ type: 'written', outcome }))
    } catch (error) {
      if (writes.length === 1 || error instanceof StoreUnavailableError) {
        log?.error({ err: error, records: writes.length }, 'records could not be committed')
        return writes.map(() => ({ type: 'failed', error }))
      }
      const middle = Math.ceil(writes.length / 2)
      return [...(await writeAll(writes.slice(0, middle))), ...(await writeAll(writes.slice(middle)))]
    }
  }

  return (write) =>
    new Promise((settle) => {
      if (queue.length >= longestQueue) return settle({ type: 'busy' })
      queue.push({ write, settle })
      if (!isRunning) void drain()
    })
}
