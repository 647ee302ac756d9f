import { failureTable, gateStatus, longestAskedS, retryDelay } from './failure-table.js'
import type { Journal } from './journal.js'
import { gate, type Leases } from './leases.js'
import type { AttemptResult } from './make-attempt.js'
import { droppedNote } from './notes.js'
import type { Attempt } from './plan-attempt.js'

/** Does with a record, its lease and the gate what the failure table says. */
export const concludeAttempt = (
  { id, name, lease, isLeaving }: Attempt,
  { outcome, status, retryAfter }: AttemptResult,
  { notes, remove }: Journal,
  leases: Leases,
  random: number,
): void => {
  const { endsRecord, isDropped, asideS } = failureTable[outcome]
  if (endsRecord) {
    remove(name)
    leases.release(id)
    if (isDropped) notes.write(droppedNote, `${Number(notes.read(droppedNote)) + 1}`)
    else notes.remove(droppedNote)
    return
  }
  const askedS = Math.min(retryAfter || 0, longestAskedS)
  const delayS = asideS ?? retryDelay(lease.failures, status) * (0.5 + random / 2)
  if (askedS || status === gateStatus) leases.hold(gate, (askedS || delayS) * 1000)
  // One that is gone by now was purged or followed by a newer one. What was sent on the way out has its turn as before.
  if (isLeaving || !notes.read(name)) return
  leases.hold(id, Math.max(askedS, delayS) * 1000, asideS ? { isRefused: true } : { failures: lease.failures + 1 })
}
