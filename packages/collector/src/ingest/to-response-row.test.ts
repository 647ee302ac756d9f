import { describe, expect, it } from 'vitest'
import { toResponseRow } from './to-response-row.js'

const day = 86_400_000
const now = Date.UTC(2026, 2, 10)

describe('toResponseRow', () => {
  it.each([
    ['just now', now, now],
    ['a record that waited on the device for 30 days', now - 30 * day, now - 30 * day],
    ['a clock that is ahead', now + 1, now],
    ['a clock that is a year behind', now - 365 * day, now],
    ['no clock at all', 0, now],
  ])('takes a believable time of answering from %s', (_name, at, expected) => {
    const record = { project: 'shop', id: 'r1', rev: 1, done: true, at, survey: 'checkout@1', answers: { effort: 6 } }
    const row = toResponseRow(record, {
      body: '{}',
      series: 'unscored',
      dimensions: {},
      redactions: 0,
      receivedAt: now,
    })
    expect(row).toMatchObject({ at: expected, day: new Date(expected).toISOString().slice(0, 10) })
  })
})
