import { describe, expect, it } from 'vitest'
import { answeredAt } from './answered-at.js'

const day = 86_400_000
const now = Date.UTC(2026, 2, 10)

describe('answeredAt', () => {
  it.each([
    ['just now', now, now],
    ['a record that waited on the device for 30 days', now - 30 * day, now - 30 * day],
    ['a clock that is ahead', now + 1, now],
    ['a clock that is a year behind', now - 365 * day, now],
    ['no clock at all', 0, now],
  ])('is believable for %s', (_name, at, expected) => {
    expect(answeredAt(at, now)).toBe(expected)
  })
})
