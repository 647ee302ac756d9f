import { createDelivery } from './delivery.js'
import type { HookEvent } from './hook-event.js'
import { createJournal } from './journal.js'
import { createLeases } from './leases.js'
import type { Outbox } from './outbox.js'
import type { OutboxOptions } from './outbox-options.js'
import { watchPage } from './page-events.js'
import { createPut } from './put.js'
import { createRevisions } from './revision.js'

const thirtyDaysMs = 2_592_000_000

/** Starts the outbox of a project on this page. It reads the stores; it writes nothing before the first `put`. */
export const createOutbox = ({
  project,
  sender,
  hook,
  ttl = thirtyDaysMs,
  persist = 'local',
  platform = globalThis,
}: OutboxOptions): Outbox => {
  const stopping = new AbortController()
  const { signal } = stopping
  const now = () => platform.Date.now()

  const emit = async (event: HookEvent) => {
    try {
      // In a turn of its own.
      await hook?.(await event)
    } catch {
      // What a hook does wrong is the business of its page.
    }
  }

  const journal = createJournal(project, platform, persist)
  const leases = createLeases(journal.notes, now, platform.outboxPace)
  const revisions = createRevisions(platform)
  const { look, wake, leave } = createDelivery({ platform, journal, leases, revisions, sender, ttl, emit, signal })
  const { put, save } = createPut({ project, journal, leases, revisions, now, look, emit })

  const takeUp = async () => {
    await journal.database.readAll((records) => {
      for (const [name, body] of records) journal.notes.adopt(name, body)
      look()
    })
    look()
  }

  watchPage(platform, { onLeave: leave, onWake: wake }, signal)
  takeUp()

  return {
    put,
    pending: () => journal.records().length,
    stop: () => {
      stopping.abort()
      look()
    },
    internals: { platform, journal, save, takeUp, wake },
  }
}
