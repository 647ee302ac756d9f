import { describe, expect, it } from 'vitest'
import { chooseNext, type Turn, type WaitingRecord } from './choose-next.js'

const now = 1_795_262_400_000

const record = (id: string, dueInMs: number, isOwn = true): WaitingRecord => ({
  id,
  rev: 1,
  name: `1:${id}`,
  isOwn,
  isFlying: false,
  lease: { dueAt: now + dueInMs, failures: 0, isRefused: false },
})

const choose = (waiting: WaitingRecord[], turn: Partial<Turn> = {}) => {
  const { next, waitMs } = chooseNext(waiting, { now, gateDueAt: 0, isFull: false, slackMs: 700, ...turn })
  return next?.id ?? waitMs
}

describe('the choice of what goes next', () => {
  it('is the first record that is due', () => {
    expect(choose([record('a', 1), record('b', 0), record('c', -5)])).toBe('b')
  })

  it('is nothing where nothing waits', () => {
    expect(choose([])).toBeUndefined()
  })

  it('looks again when the earliest is due', () => {
    expect(choose([record('a', 9000), record('b', 400), record('c', 5000)])).toBe(400)
  })

  it('waits for a flight to end, and needs no timer for that, while as many are under way as may be', () => {
    expect(choose([record('a', 0)], { isFull: true })).toBeUndefined()
    expect(choose([record('a', 0), record('b', 400)], { isFull: true })).toBe(400)
  })

  it('passes over a response that is under way', () => {
    expect(choose([{ ...record('a', 0), isFlying: true }, record('b', 0)])).toBe('b')
  })

  it('waits a little longer with the records of others', () => {
    expect(choose([record('a', -100, false)])).toBe(600)
    expect(choose([record('a', -700, false)])).toBe('a')
  })

  it('lets nothing through before the gate opens', () => {
    expect(choose([record('a', 0), record('b', 5000)], { gateDueAt: now + 3000 })).toBe(3000)
  })

  it('takes a wait beyond a day and a lease for one of a clock set back since', () => {
    expect(choose([record('a', 89_999_999)])).toBe(89_999_999)
    expect(choose([record('a', 90_000_000)])).toBe('a')
    expect(choose([record('a', 0)], { gateDueAt: now + 31_536_000_000 })).toBe('a')
  })
})
