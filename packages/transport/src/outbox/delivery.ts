import type { Sender } from '../http/sender.js'
import { chooseNext, type WaitingRecord } from './choose-next.js'
import { concludeAttempt } from './conclude-attempt.js'
import type { HookEvent } from './hook-event.js'
import type { Journal } from './journal.js'
import { gate, type Leases } from './leases.js'
import { makeAttempt } from './make-attempt.js'
import { purgeNote } from './notes.js'
import { type Attempt, planAttempt } from './plan-attempt.js'
import type { Platform } from './platform.js'
import type { Revisions } from './revision.js'

/** Most ids in flight, one request each. */
const mostFlights = 2

/** How long others leave alone what this page sends, in ms: longer than an attempt takes. */
const leaseMs = 20_000

/** Chance keeps a page back by up to this, in ms, with the records of others, so that twenty tabs do not send at once. */
const slackMs = 1000

/** A wake-up brings everything forward to so many ms, at most once in so many. */
const wakeWithinMs = 2000
const wakeEveryMs = 30_000

/** Sends what waits in the journal, whoever has put it there. */
export interface Delivery {
  /** Sends what is due, and sets a timer for what is not. */
  readonly look: () => void
  /** Hastens what waits, at most once in 30 s. */
  readonly wake: () => void
  /** The page may end: sends its own records once more, at once and all together. */
  readonly leave: () => void
}

/** What {@link createDelivery} works with. */
export interface DeliveryOptions {
  readonly platform: Platform
  readonly journal: Journal
  readonly leases: Leases
  readonly revisions: Revisions
  readonly sender: Sender
  /** Time to live, in ms. */
  readonly ttl: number
  readonly emit: (event: HookEvent) => void
  /** Aborted once the outbox has been stopped. */
  readonly signal: AbortSignal
}

export const createDelivery = ({
  platform,
  journal,
  leases,
  revisions,
  sender,
  ttl,
  emit,
  signal,
}: DeliveryOptions): Delivery => {
  const flights = new Set<Attempt>()
  /** Names of the records that have gone out once because the page was hidden or left. */
  const parted = new Set<string>()
  const now = () => platform.Date.now()
  const chance = () => platform.Math.random()
  const pace = platform.outboxPace ?? 1
  const slack = chance() * slackMs * pace
  let wokenAt = 0
  let timer: unknown

  const flightsOf = (id: string) => [...flights].filter((flight) => flight.id === id)
  const gateDueAt = () => leases.of(gate).dueAt

  const waiting = (): WaitingRecord[] =>
    journal.records().map((record) => ({
      ...record,
      lease: leases.of(record.id),
      isOwn: journal.notes.isOwn(record.name),
      isFlying: flightsOf(record.id).length > 0,
    }))

  /** What was made before this time is given up: its time to live is over, or somebody has purged. */
  const expiresBefore = () => {
    const purgedAt = Number(journal.notes.read(purgeNote))
    // A purge in the future was of a clock set back since.
    return Math.max(now() - ttl, purgedAt > now() ? 0 : purgedAt)
  }

  const send = async (record: WaitingRecord, isLeaving: boolean) => {
    const { id, rev, name } = record
    const failures = record.lease.failures + 1
    const attempt = planAttempt(record, journal.notes.read(name), isLeaving)
    flights.add(attempt)
    // Counted before it ends: its page may not live to see that.
    if (isLeaving) parted.add(name)
    else leases.hold(id, leaseMs, { failures })
    const result = await makeAttempt(attempt, sender, expiresBefore(), platform)
    flights.delete(attempt)
    const { outcome, verdict, status } = result
    concludeAttempt(attempt, result, journal, leases, chance())
    if (outcome === 'ok') {
      revisions.learn(verdict?.rev ?? 0)
      if (failures > 1) wakeUp()
    }
    emit({ ...verdict, type: outcome, id, rev, status, due: leases.of(id).dueAt, failures })
    look()
  }

  const look = () => {
    platform.clearTimeout(timer as never)
    while (!signal.aborted) {
      const isFull = flights.size >= mostFlights
      const { next, waitMs } = chooseNext(waiting(), {
        now: now(),
        gateDueAt: gateDueAt(),
        isFull,
        slackMs: slack,
      })
      if (next) send(next, false)
      else {
        if (waitMs) timer = platform.setTimeout(look, waitMs)
        return
      }
    }
  }

  const wakeUp = () => {
    if (signal.aborted) return
    if (Math.abs(now() - wokenAt) < wakeEveryMs * pace) return
    wokenAt = now()
    for (const { id, lease, isOwn } of waiting()) {
      const ms = lease.dueAt - now()
      // A lease of another page that is nearly over may be of a send in progress.
      const mayBeSending = !isOwn && ms >= 0 && ms <= leaseMs * pace
      if (!lease.isRefused && !mayBeSending) leases.hold(id, chance() * wakeWithinMs)
    }
    look()
  }

  const leave = () => {
    for (const record of gateDueAt() > now() ? [] : waiting()) {
      // An older revision on its way says less.
      const isOnItsWay = flightsOf(record.id).some(({ name, keepalive }) => name === record.name && keepalive)
      if (record.isOwn && !record.lease.isRefused && !parted.has(record.name) && !isOnItsWay) send(record, true)
    }
    look()
  }

  return { look, wake: wakeUp, leave }
}
