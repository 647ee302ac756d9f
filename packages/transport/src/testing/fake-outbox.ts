import type { Level } from '../level.js'
import type { Outbox } from '../outbox.js'
import type { PutInput } from '../put-input.js'

/** What {@link createFakeOutbox} takes. */
export interface FakeOutboxOptions {
  /** What a put resolves to, asked for each. @default 2 */
  readonly level?: ((input: PutInput) => Level | 'too-large') | undefined
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

/** Makes an outbox for tests of code that puts, such as a widget with an `outbox` of its own. */
export const createFakeOutbox = ({ level = () => 2 }: FakeOutboxOptions = {}): FakeOutbox => {
  const puts: PutInput[] = []
  const snapshots = new Map<string, PutInput>()
  const waiting = new Set<string>()
  let stopped = false
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
    core: [
      () => [...waiting].map((id) => `1:${id}`),
      () => '',
      async () => 2,
      async () => {},
      () => {},
      (note) => {
        const [, id = ''] = note.split(':')
        waiting.delete(id)
        snapshots.delete(id)
      },
      async () => undefined,
      () => true,
      Date.now,
      () => {},
      async () => undefined,
    ],
    stop: () => {
      stopped = true
    },
    deliver: () => waiting.clear(),
    isStopped: () => stopped,
  }
}
