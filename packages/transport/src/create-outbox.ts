import { createCourier } from './create-courier.js'
import { createDatabase } from './database.js'
import { parseLease } from './lease.js'
import { createLimit } from './limit.js'
import { madeAt } from './made-at.js'
import { createNotes } from './notes.js'
import type { Outbox } from './outbox.js'
import type { OutboxOptions } from './outbox-options.js'
import type { PageEvent } from './platform.js'
import { parseRecordName, recordName } from './record-name.js'
import { tell } from './tell.js'

/** Starts the outbox of a project on this page. It reads the stores; it writes nothing before the first `put`. */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { project, hook, scale = 1, platform = globalThis } = options
  let { persist = 'device' } = options
  const name = `ek:${project}`
  const limit = createLimit(platform, scale)
  const notes = createNotes(`${name}:`, () =>
    persist === 'tab' ? platform.sessionStorage : persist === 'device' ? platform.localStorage : undefined,
  )
  const [get, set, remove, names, memory, key] = notes
  const [keep, rows, clear] = createDatabase(platform, name, () => persist === 'device', limit)
  const stopping = new AbortController()
  let idle = () => {}
  const [put, save, run, wake] = createCourier(options, notes, keep, limit, stopping.signal, () => idle())

  const records = () => names(recordName)

  const leave = () => run(false, true)

  const sweep = async () => {
    for (const [note, body] of await rows()) if (!memory[key(note)]) set(note, body)
    if (parseLease(get('~!'))[0] < platform.Date.now())
      for (const note of names(/^!/)) {
        // A week is enough to mend whatever made the collector refuse it.
        if (madeAt(+parseRecordName(note)[1]) > platform.Date.now() - 6048e5) set(note.slice(1), get(note))
        remove(note)
      }
    run()
  }

  const empty = () => {
    names(/^/).forEach(remove)
    return clear()
  }

  const listen = (type: string, work: (event: PageEvent) => void) => platform.addEventListener(type, work, stopping)

  listen('visibilitychange', () => (platform.document.visibilityState === 'hidden' ? leave() : wake()))
  listen('pagehide', leave)
  listen('pageshow', ({ persisted }) => persisted && wake())
  listen('online', wake)
  listen(
    'securitypolicyviolation',
    ({ blockedURI }) => records()[0] && tell(hook, { type: 'blocked', url: `${blockedURI}` }),
  )
  let swept = sweep()

  return {
    put,
    pending: () => records().length,
    flush: async (ms) => {
      wake()
      await limit(ms / scale, async () => {
        await swept
        await new Promise<void>((resolve) => {
          idle = resolve
          run()
        })
      })
      return !records()[0]
    },
    purge: async () => {
      const cleared = empty()
      set('-', platform.Date.now())
      await cleared
    },
    setPersist: (mode) => {
      const kept = records().map((note) => [note, get(note)] as const)
      empty()
      persist = mode
      for (const [note, body] of kept) save(note, body)
      swept = sweep()
    },
    stop: () => {
      stopping.abort()
      run()
    },
  }
}
