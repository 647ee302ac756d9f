import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLease, parseLease } from './stored-lease.js'

describe('a stored lease', () => {
  it('is what earlier versions have written: 1,000 times the due time plus the failures', () => {
    expect(parseLease('1795262400123007')).toEqual({ dueAt: 1_795_262_400_123, failures: 7, isRefused: false })
    expect(formatLease({ dueAt: 1_795_262_400_123.9, failures: 7, isRefused: false })).toBe('1795262400123007')
  })

  it.each([998, 999])('with %i failures is of a refused record', (failures) => {
    expect(parseLease(`${1_795_262_400_123_000 + failures}`)).toMatchObject({ isRefused: true })
  })

  it('of a refused record says so to earlier versions', () => {
    expect(formatLease({ dueAt: 5, failures: 3, isRefused: true })).toBe('5998')
  })

  it.each(['', 'rubbish', '{}', 'NaN'])('that reads "%s" holds nothing back', (text) => {
    expect(parseLease(text)).toEqual({ dueAt: 0, failures: 0, isRefused: false })
  })

  it('comes back as it was, and never becomes refused by its failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.nat(2000), fc.boolean(), (dueAt, failures, isRefused) => {
        const { dueAt: due, ...rest } = parseLease(formatLease({ dueAt, failures, isRefused }))
        expect(due).toBe(dueAt)
        expect(rest).toEqual({ failures: isRefused ? 998 : Math.min(failures, 997), isRefused })
      }),
    )
  })
})
