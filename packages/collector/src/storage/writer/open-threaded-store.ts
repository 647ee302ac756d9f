import { openSqliteStore } from '../open-sqlite-store.js'
import { projectsOf } from '../projects-of.js'
import type { Store } from '../store.js'
import type { Publishing, Write, WriteOutcome, WriteRule } from '../write.js'
import { startThread } from './start-thread.js'

/** Beside this file in the package, and in a bundle as well. */
const ownThread = new URL('./writer-thread.js', import.meta.url)

/**
 * The same as `openSqliteStore`, but answers are written by a thread of their own: SQLite works without giving way, and what waits
 * for the disk would keep every request waiting. Everything else happens here, on another connection to the file.
 *
 * @param thread - the program of the thread
 * @throws EaseKitError as `openSqliteStore` does
 */
export async function openThreadedStore(path: string, thread: URL = ownThread): Promise<Store> {
  // The lock is mostly held by the thread, and waiting for it in SQLite would block this one.
  const store = await openSqliteStore(path, { busyMs: 0 })
  const told = new Map<string, WriteRule>()
  const writer = startThread(thread, path, () => told.clear())

  async function write(batch: readonly Write[], { today, ruleOf }: Publishing): Promise<readonly WriteOutcome[]> {
    const rules = new Map<string, WriteRule>()
    for (const project of projectsOf(batch)) {
      const rule = ruleOf(project)
      if (told.get(project) !== rule) rules.set(project, rule)
      told.set(project, rule)
    }
    return (await writer.ask({ type: 'write', batch, today, rules })) as readonly WriteOutcome[]
  }

  return {
    ...store,
    write,
    purgeProject: async (project) => {
      await writer.ask({ type: 'purge', project })
    },
    check: async () => {
      await writer.ask({ type: 'check' })
    },
    close: async () => {
      await writer.close()
      await store.close()
    },
  }
}
