import { byteLength, serialiseRecord } from '../http/serialise-record.js'
import type { Durability } from './durability.js'
import type { HookEvent } from './hook-event.js'
import type { Journal } from './journal.js'
import type { Leases } from './leases.js'
import { droppedNote } from './notes.js'
import type { Outbox } from './outbox.js'
import type { OutboxInternals } from './outbox-internals.js'
import { parseRecordName, type RecordName } from './record-name.js'
import { isCompleted, type Revisions } from './revision.js'

/** Most bytes of one record. */
const mostBytes = 262_144

/** What {@link createPut} works with. */
export interface PutOptions {
  readonly project: string
  readonly journal: Journal
  readonly leases: Leases
  readonly revisions: Revisions
  readonly now: () => number
  /** Sends what is due. */
  readonly look: () => void
  readonly emit: (event: HookEvent) => void
}

/** Makes the two ways into the outbox: `put` for a new snapshot, `save` for a record that was made before. */
export const createPut = ({
  project,
  journal: { notes, database },
  leases,
  revisions,
  now,
  look,
  emit,
}: PutOptions): Pick<Outbox, 'put'> & Pick<OutboxInternals, 'save'> => {
  /** By id: the newest revision put here. */
  const newest: Record<string, RecordName | undefined> = {}

  const save = async (record: RecordName, body: string): Promise<Durability> => {
    const { id, rev, name } = record
    const former = newest[id]?.name === name ? undefined : newest[id]
    const isNoted = notes.write(name, body)
    // What finds no room leaves the older revision where it is.
    if (former && isNoted) notes.remove(former.name)
    newest[id] = record
    // What was put here does not wait for what became of an earlier revision.
    leases.hold(id, 0, leases.of(id).isRefused ? { failures: 0, isRefused: false } : {})
    look()
    const isInDatabase = await database.put(name, body)
    const level = isInDatabase ? 2 : isNoted ? 1 : 0
    // Only now: a kill in between must find one of the two.
    if (former && level) database.delete(former.name)
    emit({ type: level ? 'saved' : 'volatile', id, rev, level })
    return level
  }

  return {
    save,
    put: async ({ id, survey, answers, context, contact, done }) => {
      try {
        // Some pages put a clock with fractions in place of their own; the collector takes whole milliseconds.
        const at = Math.floor(now())
        const isDone = done || isCompleted(newest[id]?.rev ?? 0)
        const rev = revisions.next(at, isDone)
        const dropped = Number(notes.read(droppedNote)) || undefined
        const about = { survey, answers, context, contact, dropped }
        const body = serialiseRecord({ v: 1, project, id, rev, done: isDone, at, ...about })
        const record = parseRecordName(`${rev}:${id}`)
        if (record && byteLength(body) <= mostBytes) return await save(record, body)
      } catch {
        // Not JSON.
      }
      emit({ type: 'reject', id, reason: 'too-large' })
      return 'too-large'
    },
  }
}
