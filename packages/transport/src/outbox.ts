import type { HookEvent } from './hook-event.js'
import { createJournal } from './journal/journal.js'
import type { Level } from './level.js'
import type { OutboxOptions } from './outbox-options.js'
import type { Persist } from './persist.js'
import type { Platform } from './platform.js'
import type { PutInput } from './put-input.js'
import { retryDelay } from './retry-delay.js'
import type { SendResult } from './sender.js'
import type { Verdict } from './verdict.js'
import { within } from './within.js'

/** A durable outbox for one project. None of its functions throws or rejects. */
export interface Outbox {
  /**
   * Journals one snapshot and sends it. Resolves to the level of safety reached, or to `too-large` when the record is
   * over 262,144 bytes or is not JSON, and nothing was kept.
   */
  readonly put: (input: PutInput) => Promise<Level | 'too-large'>
  /** How many responses nobody has confirmed yet, as far as this page knows. */
  readonly pending: () => number
  /** Tries what is waiting and resolves after at most `ms`: true when nothing is left. */
  readonly flush: (ms: number) => Promise<boolean>
  /** Forgets every record, here, in the stores and in the other tabs. */
  readonly purge: () => Promise<void>
  /** Moves to other stores: after consent memory is journalled, after its withdrawal the stores are emptied. */
  readonly setPersist: (mode: Persist) => void
  /** Ends all sending and listening. What is undelivered stays in the stores. May be called twice. */
  readonly stop: () => void
}

interface Entry {
  readonly id: string
  rev: number
  body: string
  own: boolean
  failures: number
  due: number
  flights: number
  lease?: string
  hidden?: number
  keepalive?: boolean
  plain?: boolean
}

const completed = 2 ** 52

const toUtf8 = (text: string) => unescape(encodeURIComponent(text))

/** Starts the outbox of a project on this page. It reads the stores; it writes nothing before the first `put`. */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { project, sender, sink, hook, scale = 1, platform = globalThis as Platform } = options
  const second = 1000 * scale
  const day = 86400 * second
  const now = () => platform.Date.now()
  const chance = () => platform.Math.random()
  const entries = new Map<string, Entry>()
  const revisions = new Map<string, number>()
  const stopping = new AbortController()
  const waiters: (() => void)[] = []
  let persist = options.persist ?? 'device'
  let journal = createJournal(platform, project, persist, 2 * second)
  let loaded: Promise<unknown>
  let flying = 0
  let bytesFlying = 0
  let gate = 0
  let woken = 0
  let timer: unknown

  const emit = (event: HookEvent) => {
    Promise.resolve(event)
      .then(hook)
      .catch(() => {})
  }

  const sane = (time: number) => (time > now() + day + 20 * second ? 0 : time)
  const gateUntil = () => sane(Math.max(gate, Number(journal.get('~'))))
  const readLease = (id: string) => {
    const text = journal.get(`~${id}`) ?? ''
    const [until, failures] = text.split(',')
    return { text, until: sane(Number(until)), failures: Number(failures) || 0 }
  }
  const hold = (entry: Entry, until: number) => {
    entry.due = until
    entry.lease = `${until},${entry.failures}`
    journal.set(`~${entry.id}`, entry.lease)
  }
  const heldFor = (entry: Entry) => {
    const { text, until, failures } = readLease(entry.id)
    if (entry.own || text === entry.lease) return 0
    entry.failures = Math.max(entry.failures, failures)
    return until - now()
  }

  const forget = (entry?: Entry) => {
    if (entry) entries.delete(entry.id)
    else entries.clear()
    if (!entries.size) for (const done of waiters.splice(0)) done()
  }

  const isOutdated = (entry: Entry) => {
    const made = (entry.rev % completed) / 1024
    const purged = Number(journal.get('-'))
    const expired = now() - made > (options.ttl ?? 30 * day)
    if (!expired && (purged < made || purged > now())) return false
    journal.drop(entry.id, entry.rev)
    forget(entry)
    if (expired) {
      journal.set('x', `${Number(journal.get('x')) + 1}`)
      emit({ type: 'expired', id: entry.id })
    }
    return true
  }

  const quarantine = (id: string, rev: number, body: string, reason: string | undefined) => {
    const name = `!${id}:${rev}`
    const { failures } = readLease(name)
    if (failures < 7 && journal.names().filter((name) => name.startsWith('!')).length < 20) {
      journal.set(name, body)
      journal.set(`~${name}`, `${now() + day},${failures + 1}`)
    }
    emit({ type: 'reject', id, reason })
  }

  const accepts = (verdict: Verdict | undefined, id: string, rev: number): verdict is Verdict =>
    verdict?.id === id && verdict.rev >= rev && /^(ok|reject)$/.test(verdict.status)

  const deliver = async (entry: Entry, leaving: boolean) => {
    const { id, rev } = entry
    if (isOutdated(entry)) return
    const ahead = heldFor(entry)
    if (ahead > 0) {
      entry.due = now() + ahead + chance() * second
      return
    }
    let body = entry.body
    let bytes = toUtf8(body)
    if (entry.failures > 2 && entry.failures % 2) body = bytes = `b64:${btoa(bytes)}`
    const keepalive = bytesFlying + bytes.length <= 60000 && (leaving || !entry.plain)
    if (leaving) {
      if (!keepalive) return
      entry.hidden = rev
    } else hold(entry, now() + 20 * second)
    entry.keepalive = keepalive
    entry.flights++
    flying++
    if (keepalive) bytesFlying += bytes.length
    let result: SendResult | undefined
    if (leaving || entry.own || (await journal.has(id, rev)) || entry.own) {
      const controller = new AbortController()
      result = await within(platform, 18 * second, async () => {
        const sunk = sink && within(platform, 3 * second, () => sink(entry.body))
        if (sunk && !leaving) {
          const verdict = await sunk
          if (accepts(verdict, id, rev)) return { verdict }
        }
        return sender(body, { leaving, keepalive, signal: controller.signal })
      })
      controller.abort()
    } else forget(entry)
    if (keepalive) bytesFlying -= bytes.length
    flying--
    entry.flights--
    entry.keepalive = false
    if (entries.get(id) === entry) settle(entry, rev, leaving, keepalive, result)
    pump()
  }

  const settle = (entry: Entry, rev: number, leaving: boolean, keepalive: boolean, result: SendResult | undefined) => {
    const { id } = entry
    const { verdict, status, retryAfter } = result ?? {}
    if (accepts(verdict, id, rev)) {
      journal.drop(id, rev)
      if (verdict.rev < completed || rev >= completed) revisions.set(id, Math.max(revisions.get(id) ?? 0, verdict.rev))
      if (rev === entry.rev) forget(entry)
      entry.due = 0
      if (verdict.status === 'ok') {
        journal.remove('x')
        emit({ type: 'ok', id, rev, detail: verdict.detail })
        if (entry.failures) wake(2)
      } else quarantine(id, rev, entry.body, verdict.reason)
      entry.failures = 0
      return
    }
    const asked = Math.min(retryAfter || 0, 86400)
    const delay = retryDelay(entry.failures + 1, status, chance())
    if (asked || status === 429) {
      gate = now() + (asked || delay) * second
      journal.set('~', `${gate}`)
    }
    if (leaving) return
    entry.plain = keepalive && !status
    entry.failures++
    hold(entry, now() + Math.max(asked, delay) * second)
    emit({ type: 'retry', id, failures: entry.failures, due: entry.due, status })
  }

  const pump = () => {
    platform.clearTimeout(timer as never)
    if (stopping.signal.aborted) return
    let next = Infinity
    for (const entry of entries.values()) {
      const due = Math.max(entry.due, gateUntil())
      if (entry.flights) continue
      if (due > now()) next = Math.min(next, due)
      else if (flying < 2) {
        deliver(entry, false)
        if (!entry.flights) next = Math.min(next, entry.due)
      }
    }
    if (next < Infinity) timer = platform.setTimeout(pump, next - now())
  }

  const wake = (spread: number) => {
    if (Math.abs(now() - woken) < 30 * second) return
    woken = now()
    for (const entry of entries.values()) {
      const ahead = heldFor(entry)
      if (!entry.flights && (ahead <= 0 || ahead > 20 * second)) hold(entry, now() + spread * chance() * second)
    }
    pump()
  }

  const leave = () => {
    if (gateUntil() > now()) return
    for (const entry of [...entries.values()].sort((a, b) => b.rev - a.rev))
      if (entry.hidden !== entry.rev && !entry.keepalive) deliver(entry, true)
  }

  const adopt = (stored: string, body: string, remove: () => void) => {
    const [, held, id, digits] = /^(!?)([\w-]+):(\d+)$/.exec(stored) ?? []
    if (!id) return
    const rev = Number(digits)
    if (held && readLease(stored).until > now()) return
    let record: { id?: unknown; rev?: unknown } | undefined
    try {
      record = JSON.parse(body)
    } catch {}
    if (record?.id !== id || record.rev !== rev) {
      remove()
      quarantine(id, rev, body, 'corrupt')
    } else if (!((entries.get(id)?.rev ?? 0) >= rev))
      entries.set(id, { id, rev, body, own: false, failures: 0, due: now() + chance() * second, flights: 0 })
  }

  const sweep = () => {
    loaded = journal.load(adopt).then(pump)
    pump()
  }

  const save = async (id: string, rev: number, body: string) => {
    const level = await journal.save(id, rev, body)
    emit({ type: 'saved', id, rev, level })
    if (!level) emit({ type: 'volatile', id })
    return level
  }

  const listen = (type: string, run: (event: Event) => void) =>
    platform.addEventListener?.(type, run, { signal: stopping.signal, capture: true })
  listen('visibilitychange', () => (platform.document?.visibilityState === 'hidden' ? leave() : wake(2)))
  listen('pagehide', leave)
  listen('pageshow', (event) => 'persisted' in event && event.persisted && wake(2))
  listen('online', () => wake(2))
  listen('securitypolicyviolation', (event) => {
    if (entries.size && 'blockedURI' in event) emit({ type: 'blocked', url: `${event.blockedURI}` })
  })
  sweep()

  return {
    put: async (input) => {
      const { id } = input
      try {
        const previous = revisions.get(id) ?? 0
        const done = !!input.done || previous >= completed
        const at = now()
        const rev = Math.max(previous + 1, Math.floor((at + chance()) * 1024) + (done ? completed : 0))
        // A replacer that reads the holder undoes any toJSON that a script of the page gave to arrays or strings.
        const body = JSON.stringify(
          {
            v: 1,
            project,
            id,
            rev,
            done,
            at,
            survey: input.survey,
            answers: input.answers,
            context: input.context,
            dropped: Number(journal.get('x')) || undefined,
          },
          function (this: Record<string, unknown>, key) {
            return this[key]
          },
        )
        if (toUtf8(body).length < 262145) {
          revisions.set(id, rev)
          const saved = save(id, rev, body)
          const entry = entries.get(id) ?? { id, rev: 0, body, own: true, failures: 0, due: 0, flights: 0 }
          if (rev > entry.rev) {
            Object.assign(entry, { rev, body, own: true, due: 0 })
            entries.set(id, entry)
          }
          pump()
          return await saved
        }
      } catch {}
      emit({ type: 'reject', id, reason: 'too_large' })
      return 'too-large'
    },
    pending: () => entries.size,
    flush: async (ms) => {
      wake(0)
      await within(platform, ms, async () => {
        await loaded
        if (entries.size) await new Promise<void>((done) => waiters.push(done))
      })
      return !entries.size
    },
    purge: async () => {
      forget()
      revisions.clear()
      const cleared = journal.clear()
      journal.set('-', `${now()}`)
      await cleared
    },
    setPersist: (mode) => {
      if (mode === persist) return
      journal.clear()
      persist = mode
      journal = createJournal(platform, project, mode, 2 * second)
      for (const entry of entries.values()) {
        entry.own = true
        save(entry.id, entry.rev, entry.body)
      }
      sweep()
    },
    stop: () => {
      stopping.abort()
      pump()
    },
  }
}
