import { accepts } from './accepts.js'
import { armour } from './armour.js'
import { byteLength } from './byte-length.js'
import { completed } from './completed.js'
import { composeRecord } from './compose-record.js'
import type { Courier } from './courier.js'
import type { Database } from './database.js'
import type { HookEvent } from './hook-event.js'
import { isIntact } from './is-intact.js'
import { parseLease } from './lease.js'
import type { Limit } from './limit.js'
import { madeAt } from './made-at.js'
import type { Notes } from './notes.js'
import type { Outbox } from './outbox.js'
import type { OutboxOptions } from './outbox-options.js'
import { byRevision, parseRecordName, recordName } from './record-name.js'
import { retryDelay } from './retry-delay.js'
import type { SendResult } from './sender.js'
import { tell } from './tell.js'

/**
 * Makes what sends. Which records wait, since when and how often they failed, is what the stores say.
 *
 * @param idle called when nothing waits
 */
export const createCourier = (
  { project, sender, sink, hook, ttl = 2592e6, scale = 1, platform = globalThis }: OutboxOptions,
  [get, set, remove, names, memory, key]: Notes,
  keep: Database[0],
  limit: Limit,
  signal: AbortSignal,
  idle: () => void,
): Courier => {
  // By id: the newest revision put here; how it is on its way, 1, or 2 if it may outlive the page.
  const own: Record<string, number> = {}
  const flights: Record<string, number> = {}
  // By record name: 1 once it was sent from here, 2 once it was by a hide.
  const tried: Record<string, number> = {}
  let flying = 0
  let bytesFlying = 0
  let stamp = 0
  let woken = 0
  let timer: unknown

  const now = () => platform.Date.now()
  const chance = (ms: number) => platform.Math.random() * ms
  // Keeps this page back a little with the records of others, so that twenty tabs do not send at once.
  const slack = chance(1e3 * scale)

  const emit = (event: HookEvent) => tell(hook, event)

  const lease = (id: string) => parseLease(get(`~${id}`))

  const hold = (id: string, wait: number, failures = lease(id)[1]) =>
    set(`~${id}`, `${now() + wait * scale},${failures}`)

  const save = async (note: string, body: string) => {
    const [id, digits] = parseRecordName(note)
    const rev = +digits
    let noted = set(note, body)
    if (noted === undefined) {
      // Full: give up what can be done without, never an unsent record.
      names(/^[!~]./).forEach(remove)
      noted = set(note, body)
    }
    memory[key(note)] = body
    if (own[id] !== rev) remove(`${id}:${own[id]}`)
    own[id] = rev
    // Nobody else takes it up while this page is about to send it.
    tried[note] = 0
    hold(id, 2e4)
    run()
    const level = (await keep(id, rev, body)) ? 2 : (noted ?? 0)
    emit({ type: level ? 'saved' : 'volatile', id, rev, level })
    return level
  }

  const send = async (note: string, leaving: boolean) => {
    const body = get(note)
    const [id, digits] = parseRecordName(note)
    const rev = +digits
    const [, failures] = lease(id)
    let type: 'ok' | 'reject' | 'expired' | 'retry' = 'retry'
    let result: SendResult | undefined
    // A purge in the future was of a clock set back since.
    if (madeAt(rev) < Math.max(now() - ttl, +get('-') % (now() + 1))) type = 'expired'
    else if (!isIntact(body, id, rev)) result = { verdict: { id, rev, status: 'reject', reason: 'corrupt' } }
    else {
      const size = byteLength(body)
      // Browsers give 64 KiB to all requests of a page that may outlive it; a script of the host may have used them up.
      const share = (leaving || failures % 2 === 0) && bytesFlying + size <= 6e4 ? size : 0
      if (leaving && !share) return
      if (!leaving) hold(id, 2e4)
      tried[note] = leaving ? 2 : tried[note] || 1
      flights[id] = share ? 2 : 1
      flying++
      bytesFlying += share
      const controller = new AbortController()
      const sunk = sink && limit(3e3, async () => sink(body))
      const verdict = sunk && !leaving ? await sunk : undefined
      result = accepts(verdict, id, rev)
        ? { verdict }
        : await limit(15e3, async () =>
            sender(failures > 2 && failures % 2 ? armour(body) : body, {
              leaving,
              keepalive: share > 0,
              signal: controller.signal,
            }),
          )
      controller.abort()
      flights[id] = 0
      flying--
      bytesFlying -= share
    }
    const { verdict, status, retryAfter } = result ?? {}
    if (accepts(verdict, id, rev)) {
      type = verdict.status
      stamp = Math.max(stamp, verdict.rev % completed)
    }
    if (type === 'retry') {
      const asked = Math.min(retryAfter || 0, 86400)
      const delay = retryDelay(failures, status) * (0.5 + chance(0.5))
      if (asked || status === 429) hold('', (asked || delay) * 1e3)
      if (leaving || !get(note)) return run()
      hold(id, Math.max(asked, delay) * 1e3, failures + 1)
    } else {
      remove(note)
      remove(`~${id}`)
      keep(id, rev)
      if (type === 'ok') {
        remove('x')
        if (failures) wake()
      } else if (type === 'expired') set('x', +get('x') + 1)
      else {
        if (names(/^!/).length < 20) set(`!${note}`, body)
        hold('!', 864e5)
      }
    }
    emit({
      ...verdict,
      type,
      id,
      rev,
      failures: failures + 1,
      due: lease(id)[0],
      status,
    })
    run()
  }

  const run = (waking?: boolean, leaving?: boolean) => {
    // The higher the revision, the more it matters: completed snapshots first.
    const waiting = signal.aborted ? [] : names(recordName).sort(byRevision)
    const gate = lease('')[0]
    let next = Infinity
    for (const note of waiting) {
      const [id] = parseRecordName(note)
      const mine = memory[key(note)]
      if (leaving && gate <= now() && mine && tried[note] !== 2 && flights[id] !== 2) send(note, true)
      if (!get(note)) continue
      if (waking && (mine || lease(id)[0] > now() + 2e4 * scale)) hold(id, chance(2e3))
      if (flights[id]) continue
      const due = mine ? (tried[note] ? lease(id)[0] : 0) : lease(id)[0] + slack
      const wait = Math.max(gate, due) - now()
      // A wait beyond a day and a lease is of a clock set back since.
      if (wait > 0 && wait < 86420e3) next = Math.min(next, wait)
      else if (flying < 2) send(note, false)
    }
    platform.clearTimeout(timer as never)
    if (next < Infinity) timer = platform.setTimeout(run, next)
    if (!waiting[0]) idle()
  }

  const wake = () => {
    if (Math.abs(now() - woken) > 3e4 * scale) {
      woken = now()
      run(true)
    }
  }

  const put: Outbox['put'] = async (input) => {
    const { id, survey, answers, context } = input
    try {
      const at = now()
      const done = !!input.done || (own[id] ?? 0) >= completed
      stamp = Math.max(stamp + 1, Math.floor((at + chance(1)) * 1024))
      const rev = stamp + (done ? completed : 0)
      const dropped = +get('x') || undefined
      const body = composeRecord({ v: 1, project, id, rev, done, at, survey, answers, context, dropped })
      const note = `${id}:${rev}`
      if (byteLength(body) <= 262144 && recordName.test(note)) return await save(note, body)
    } catch {
      // Not JSON.
    }
    emit({ type: 'reject', id, reason: 'too-large' })
    return 'too-large'
  }

  return [put, save, run, wake]
}
