import { describe, expect, it } from 'vitest'
import { createFakePlatform, createFakeStorage } from '../testing.js'
import { concludeAttempt } from './conclude-attempt.js'
import { createJournal } from './journal.js'
import { createLeases, gate } from './leases.js'
import type { AttemptResult } from './make-attempt.js'
import { planAttempt } from './plan-attempt.js'

const now = 1_795_262_400_000

function conclude(result: AttemptResult, { failures = 0, leaving = false, isGone = false } = {}) {
  const local = createFakeStorage()
  const platform = createFakePlatform({ now, localStorage: () => local })
  const journal = createJournal('shop', platform, 'local')
  const leases = createLeases(journal.notes, () => platform.Date.now())
  const name = '5:a'
  const record = {
    id: 'a',
    rev: 5,
    name,
    isOwn: true,
    isFlying: false,
    lease: { dueAt: 0, failures, isRefused: false },
  }
  if (!isGone) journal.notes.write(name, 'body')
  concludeAttempt(planAttempt(record, 'body', leaving), result, journal, leases, 0.5)
  const { dueAt, ...lease } = leases.of('a')
  return {
    notes: Object.keys(local).map((key) => key.slice('ek:shop:'.length)),
    dropped: journal.notes.read('x'),
    lease: { inS: dueAt && (dueAt - now) / 1000, ...lease },
    gateInS: leases.of(gate).dueAt && (leases.of(gate).dueAt - now) / 1000,
  }
}

describe('what follows an attempt', () => {
  it('is the end of a record that is safe', () => {
    expect(conclude({ outcome: 'ok' }).notes).toEqual([])
  })

  it('is the end of a record that is too old, which is counted', () => {
    expect(conclude({ outcome: 'expired' })).toMatchObject({ notes: ['x'], dropped: '1' })
  })

  it('is a day aside for a record that was refused', () => {
    const { notes, lease } = conclude({ outcome: 'reject', status: 404 })
    expect(notes).toContain('5:a')
    expect(lease).toMatchObject({ inS: 86_400, isRefused: true })
  })

  it('is the backoff after anything else', () => {
    expect(conclude({ outcome: 'retry', status: 503 }).lease).toEqual({ inS: 0.75, failures: 1, isRefused: false })
    expect(conclude({ outcome: 'retry', status: 403 }, { failures: 4 }).lease).toMatchObject({ inS: 2700, failures: 5 })
  })

  it('is a closed gate where the collector names a wait, for a day at most', () => {
    expect(conclude({ outcome: 'retry', status: 503, retryAfter: 30 })).toMatchObject({
      gateInS: 30,
      lease: { inS: 30 },
    })
    expect(conclude({ outcome: 'retry', retryAfter: 99_999_999 }).gateInS).toBe(86_400)
  })

  it('is a closed gate after a 429 that names none', () => {
    expect(conclude({ outcome: 'retry', status: 429 })).toMatchObject({ gateInS: 0.75, lease: { inS: 0.75 } })
  })

  it('is no wait of its own for what went out while the page was left, or is gone by now', () => {
    expect(conclude({ outcome: 'retry', status: 503 }, { leaving: true }).lease.inS).toBe(0)
    expect(conclude({ outcome: 'retry', status: 503 }, { isGone: true }).notes).toEqual([])
  })
})
