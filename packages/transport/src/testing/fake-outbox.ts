import type { Durability } from '../outbox/durability.js'
import type { Outbox, PutInput } from '../outbox/outbox.js'
import type { OutboxInternals } from '../outbox/outbox-internals.js'
import type { Platform } from '../outbox/platform.js'

/** What {@link createFakeOutbox} takes. */
export interface FakeOutboxOptions {
  /** What a put resolves to, asked for each. @default 2 */
  readonly level?: ((input: PutInput) => Durability | 'too-large') | undefined
}

/** An outbox that keeps everything in lists and sends nothing. `flush` resolves at once, `purge` forgets. */
export interface FakeOutbox extends Outbox {
  /** All snapshots that were put, in their order. */
  readonly puts: readonly PutInput[]
  /** The newest snapshot of each response; completed stays completed, as with the real one. */
  readonly snapshots: ReadonlyMap<string, PutInput>
  /** Confirms all that waits. */
  readonly deliver: () => void
  /** Whether `stop` was called. */
  readonly isStopped: () => boolean
}

/** What `flush`, `purge` and `setPersist` meet: stores that hold the ids that wait, and a world where no time passes. */
const fakeInternals = (waiting: () => readonly string[], forget: (id: string) => void): OutboxInternals => {
  const name = (id: string) => `1:${id}`
  return {
    platform: { Date, setTimeout: (run) => run(), clearTimeout: () => {} } as Partial<Platform> as Platform,
    journal: {
      notes: {
        names: () => waiting().map(name),
        read: () => '',
        write: () => true,
        remove: (note) => forget(note.split(':')[1] ?? ''),
        isOwn: () => true,
        adopt: () => {},
      },
      database: {
        put: async () => true,
        delete: async () => true,
        clear: async () => true,
        readAll: async () => true,
      },
      records: () => waiting().map((id) => ({ name: name(id), rev: 1, id })),
      remove: () => {},
      setPlace: () => {},
    },
    save: async () => 2,
    takeUp: async () => {},
    wake: () => {},
  }
}

/** Makes an outbox for tests of code that puts, such as a widget with an `outbox` of its own. */
export const createFakeOutbox = ({ level = () => 2 }: FakeOutboxOptions = {}): FakeOutbox => {
  const puts: PutInput[] = []
  const snapshots = new Map<string, PutInput>()
  const waiting = new Set<string>()
  let stopped = false
  const internals = fakeInternals(
    () => [...waiting],
    (id) => {
      waiting.delete(id)
      snapshots.delete(id)
    },
  )
  return {
    puts,
    snapshots,
    put: async (input) => {
      const reached = level(input)
      if (reached === 'too-large') return reached
      puts.push(input)
      const done = input.done === true || snapshots.get(input.id)?.done === true
      snapshots.set(input.id, done ? { ...input, done } : input)
      waiting.add(input.id)
      return reached
    },
    pending: () => waiting.size,
    internals,
    stop: () => {
      stopped = true
    },
    deliver: () => waiting.clear(),
    isStopped: () => stopped,
  }
}
