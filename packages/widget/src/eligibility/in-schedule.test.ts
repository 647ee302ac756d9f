import { describe, expect, it } from 'vitest'
import type { ScheduleOptions } from '../api/gate-options.js'
import { inSchedule } from './in-schedule.js'

/** A Friday, half past nine by the local clock. */
const friday = new Date(2026, 0, 30, 9, 30)

describe('inSchedule', () => {
  it.each<[ScheduleOptions, boolean]>([
    [{}, true],
    [{ from: '2026-01-30' }, true],
    [{ from: '2026-01-31' }, false],
    [{ until: '2026-01-30' }, true],
    [{ until: '2026-01-29' }, false],
    [{ from: '2025-12-31', until: '2026-02-01' }, true],
    [{ days: ['fri'] }, true],
    [{ days: ['sat', 'sun'] }, false],
    [{ days: [] }, false],
    [{ hours: [9, 10] }, true],
    [{ hours: [0, 9] }, false],
    [{ hours: [10, 24] }, false],
    [{ hours: [22, 10] }, true],
    [{ hours: [22, 6] }, false],
    [{ days: ['fri'], hours: [10, 12] }, false],
  ])('%j on a Friday at half past nine: %s', (schedule, expected) => {
    expect(inSchedule(schedule, friday)).toBe(expected)
  })
})
