import type { Written } from '../ingest/create-batch-writer.js'
import { readSubmission } from '../ingest/read-submission.js'
import type { Project } from '../projects/project.js'
import type { Store } from '../storage/store.js'
import type { Write } from '../storage/write.js'

const page = 200

/** What replaying needs: the store, the way to the disk, and the projects with their present options. */
export interface ReplayOptions {
  readonly store: Store
  readonly projects: ReadonlyMap<string, Project>
  readonly write: (write: Write) => Promise<Written>
}

/**
 * Reads every held record of a project again, as the collector would today, and counts those that are valid now: after a
 * survey was reopened, or after an upgrade that knows a newer wire version. The rest stays held.
 */
export async function replayHeld(
  project: string,
  { store, projects, write }: ReplayOptions,
): Promise<{ replayed: number }> {
  let replayed = 0
  let before: { at: number; id: string } | undefined
  for (;;) {
    const { letters } = await store.letters({ project, limit: page, before })
    for (const letter of letters) {
      // The origin is not kept, so a record held for it passes: replaying is the operator's word for it.
      const { receivedAt } = letter
      const submission = readSubmission(letter.body, { projects, origin: null, receivedAt })
      if (submission.type !== 'write' || submission.write.type !== 'response') continue
      const { row, ...rest } = submission.write
      // An older revision may have completed it, of which nothing else is held.
      const written = await write({ ...rest, row: { ...row, done: row.done || letter.done } })
      // There may be no room for it still.
      if (written.type !== 'written' || ['held', 'full'].includes(written.outcome.detail)) continue
      await store.dropLetter(letter)
      replayed += 1
    }
    const last = letters.at(-1)
    if (!last || letters.length < page) return { replayed }
    before = { at: last.receivedAt, id: last.id }
  }
}
