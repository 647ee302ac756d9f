import { armour } from './armour.js'
import { byteLength } from './byte-length.js'
import { completed } from './completed.js'
import { composeRecord } from './compose-record.js'
import type { HookEvent } from './hook-event.js'
import type { Outbox } from './outbox.js'
import type { OutboxOptions } from './outbox-options.js'
import type { PageEvent } from './platform.js'
import { recordName } from './record-name.js'
import { retryDelay } from './retry-delay.js'
import { settled } from './settled.js'

/** Starts the outbox of a project on this page. It reads the stores; it writes nothing before the first `put`. */
export const createOutbox = ({
  project,
  sender,
  hook,
  ttl = 2592e6,
  scale = 1,
  persist = 'local',
  platform = globalThis,
}: OutboxOptions): Outbox => {
  const database = `ek:${project}`
  const prefix = `${database}:`
  const stopping = new AbortController()
  // What this page holds itself, by note, over what stands in for a store that is missing, by prefix and note.
  const memory: Record<string, string | number> = {}
  // By id: the note of the newest revision put here.
  const own: Record<string, string> = {}
  // By id: how it is on its way, 1, or 2 if it may outlive the page. By note: 1 once a hide has sent it.
  const flights: Record<string, number> = {}
  let flying = 0
  let stamp = 0
  let woken = 0
  let timer: unknown
  let isUsed: unknown

  const now = () => platform.Date.now()
  const chance = (ms: number) => platform.Math.random() * ms
  // Keeps this page back a little with the records of others, so that twenty tabs do not send at once.
  const slack = chance(1e3 * scale)

  const hold = (id: string, wait: number, failures = failuresOf(id)) =>
    set(`~${id}`, Math.floor(now() + wait * scale) * 1e3 + failures)

  const get = (note: string) => `${store()[prefix + note] ?? memory[note] ?? ''}`

  const idOf = (note: string) => note.split(':')[1] as string

  const remove = (note: string) => {
    delete memory[note]
    // Deleting what is not there throws in some stand-ins for a browser.
    Reflect.deleteProperty(store(), prefix + note)
  }

  const emit = async (event: HookEvent) => {
    try {
      await hook?.(await event)
    } catch {}
  }

  /** Runs work for so many ms at most. The outcome is undefined once it rejects or takes longer. */
  const limit = <T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> =>
    new Promise((resolve: (outcome?: T) => void) => {
      const controller = new AbortController()
      const waiting = platform.setTimeout(() => resolve(controller.abort() as undefined), ms * scale)
      work(controller.signal)
        .then(resolve, () => resolve())
        .then(() => platform.clearTimeout(waiting as never))
    })

  // The higher the revision, the more it matters: completed snapshots first.
  const records = () => names(recordName).sort().reverse()

  const keep = (note: string, body?: string) => {
    isUsed ||= body
    return transact((records) => (body ? records.put([note, body], note) : records.delete(note)))
  }

  const store = (): Storage | typeof memory => {
    try {
      // The getter throws in sandboxed frames and gives null in an Android WebView; some stores throw at the first touch.
      const area = platform[`${persist}Storage` as 'localStorage']
      area.getItem(prefix)
      return area
    } catch {
      return memory
    }
  }

  const set = (note: string, text: string | number) => {
    memory[note] = text
    try {
      const area = store()
      area[prefix + note] = text
      return area !== memory
    } catch {
      return false
    }
  }

  const names = (pattern: RegExp) =>
    [...new Set([...Object.keys(memory), ...Object.keys(store()).map((key) => key.split(prefix)[1] as string)])].filter(
      (note) => pattern.test(note),
    )

  const transact = (work: (records: IDBObjectStore) => unknown) =>
    limit(2e3, async () => {
      // A page where nothing was put stays as it was. An aborted upgrade would not do: WebKit keeps the empty database.
      if (
        persist !== 'local' ||
        (!isUsed && (await platform.indexedDB.databases?.())?.every((found) => found.name !== database))
      )
        return
      const opening = platform.indexedDB.open(database)
      opening.onupgradeneeded = () => opening.result.createObjectStore(project)
      await settled(opening)
      const transaction = opening.result.transaction(project, 'readwrite')
      work(transaction.objectStore(project))
      // A connection lives for one transaction, so that it can neither go stale nor stand in the way of another tab.
      opening.result.close()
      // WebKit keeps a page for going back with its open transactions, and they lock the database for the next page.
      transaction.commit()
      return settled(transaction)
    })

  // Not before when, in ms since 1970, and after how many failures in a row: 1,000 times the one plus the other. Those of a
  // record that was refused are 998.
  const lease = (id: string) => +get(`~${id}`)
  const dueAt = (id: string) => Math.floor(lease(id) / 1e3)
  const failuresOf = (id: string) => lease(id) % 1e3

  const wake = () => {
    if (Math.abs(now() - woken) < 3e4 * scale) return
    woken = now()
    run(1)
  }

  const save = async (note: string, body: string) => {
    const id = idOf(note)
    const former = own[id] !== note && own[id]
    const noted = set(note, body)
    // What finds no room leaves the older revision where it is.
    if (noted) remove(former as string)
    own[id] = note
    // What was put here does not wait for what became of an earlier revision.
    hold(id, 0)
    run()
    const level = (await keep(note, body)) ? 2 : (+noted as 0 | 1)
    // Only now: a kill in between must find one of the two.
    if (former && level) keep(former)
    emit({ type: level ? 'saved' : 'volatile', id, rev: parseInt(note), level })
    return level
  }

  /** Sends what is due. 1: the page has woken up, or leaves. */
  const run = (waking?: number, leaving?: number) => {
    const waiting = stopping.signal.aborted ? [] : records()
    let next = 9e7
    for (const note of waiting) {
      const id = idOf(note)
      if (leaving && memory[note] && dueAt('') <= now() && !flights[note] && flights[id] !== 2) send(note, 1)
      if (waking && failuresOf(id) < 998 && (memory[note] || Math.abs(now() - dueAt(id) + 1e4 * scale) > 1e4 * scale))
        hold(id, chance(2e3))
      if (flights[id]) continue
      const wait = Math.max(dueAt(''), memory[note] ? dueAt(id) : dueAt(id) + slack) - now()
      // A wait beyond a day and a lease is of a clock set back since.
      if (wait > 0 && wait < 9e7) next = Math.min(next, wait)
      else if (flying < 2) send(note)
    }
    platform.clearTimeout(timer as never)
    if (next < 9e7) timer = platform.setTimeout(run, next)
  }

  const sweep = async () => {
    await transact((records) => {
      // Even later than a put would wait: after a cold start the database may take its time.
      const reading = records.getAll()
      reading.onsuccess = () => {
        for (const [note, body] of reading.result) if (!memory[note] && set(note, body)) delete memory[note]
        run()
      }
    })
    run()
  }

  const send = async (note: string, leaving?: number) => {
    const id = idOf(note)
    const body = get(note)
    const rev = parseInt(note)
    const failures = failuresOf(id)
    // Browsers give 64 KiB to all requests of a page that may outlive it: enough for the two that go at a time. A script
    // of the host may have used them up, so every second attempt goes without.
    const keepalive = ((leaving || failures % 2 < 1) && byteLength(body) <= 3e4) as boolean
    flying++
    flights[id] = +keepalive + 1
    // Counted before it ends: its page may not live to see that.
    if (leaving) flights[note] = 1
    else hold(id, 2e4, failures + 1)
    // A purge in the future was of a clock set back since.
    const doom =
      rev % completed < 1024 * Math.max(now() - ttl, +get('-') % (now() + 1))
        ? 'expired'
        : !body.match(`"${id}","rev":${rev},[^]+}$`) && 'reject'
    const result = await (doom
      ? undefined
      : limit(15e3, async (signal) =>
          sender(failures > 2 && failures % 2 ? armour(body) : body, { leaving: !!leaving, keepalive, signal }),
        ))
    flying--
    flights[id] = 0
    const { verdict, status, retryAfter } = result ?? {}
    const type =
      doom || (verdict?.id === id && verdict.rev >= rev && /^(ok|reject)$/.test(verdict.status) && verdict.status)
    if (type && type !== 'reject') {
      stamp = Math.max(stamp, (verdict?.rev ?? 0) % completed)
      remove(note)
      keep(note)
      remove(`~${id}`)
      if (type === 'ok') {
        remove('x')
        if (failures) wake()
      } else set('x', +get('x') + 1)
    } else {
      const asked = Math.min(retryAfter || 0, 86400)
      const delay = type ? 86400 : retryDelay(failures, status) * (0.5 + chance(0.5))
      if (asked || status === 429) hold('', (asked || delay) * 1e3)
      if (!leaving && get(note)) hold(id, Math.max(asked, delay) * 1e3, type ? 998 : failures + 1)
      if (type) flights[note] = 1
    }
    emit({ ...verdict, type: type || 'retry', id, rev, status, due: dueAt(id), failures: failures + 1 })
    run()
  }

  const listen = (type: string, work: (event: PageEvent) => void) => platform.addEventListener(type, work, stopping)

  listen('visibilitychange', () => (platform.document.hidden ? run(0, 1) : wake()))
  listen('pagehide', () => run(0, 1))
  listen('pageshow', (event) => event.persisted && wake())
  listen('online', wake)
  sweep()

  return {
    put: async ({ id, survey, answers, context, done }) => {
      try {
        const at = now()
        const isDone = done || parseInt(own[id] as string) >= completed
        stamp = Math.max(stamp + 1, Math.floor((at + chance(1)) * 1024))
        const rev = stamp + (isDone ? completed : 0)
        const dropped = +get('x') || undefined
        const body = composeRecord({ v: 1, project, id, rev, done: isDone, at, survey, answers, context, dropped })
        const note = `${rev}:${id}`
        if (byteLength(body) <= 2 ** 18 && recordName.test(note)) return await save(note, body)
      } catch {
        // Not JSON.
      }
      emit({ type: 'reject', id, reason: 'too-large' })
      return 'too-large'
    },
    pending: () => records().length,
    stop: () => {
      stopping.abort()
      run()
    },
    core: [
      names,
      get,
      save,
      sweep,
      (mode) => {
        persist = mode
      },
      remove,
      transact,
      set,
      now,
      wake,
      limit,
    ],
  }
}
