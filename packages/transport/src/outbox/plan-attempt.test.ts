import { describe, expect, it } from 'vitest'
import { planAttempt } from './plan-attempt.js'

const plan = (failures: number, { body = '{"é":1}', leaving = false } = {}) =>
  planAttempt(
    { id: 'a', rev: 1, name: '1:a', isOwn: true, isFlying: false, lease: { dueAt: 0, failures, isRefused: false } },
    body,
    leaving,
  )

describe('an attempt', () => {
  it('may outlive the page, except every second one', () => {
    expect([0, 1, 2, 3, 4].map((failures) => plan(failures).keepalive)).toEqual([true, false, true, false, true])
  })

  it('may always outlive the page when that is left', () => {
    expect(plan(1, { leaving: true })).toMatchObject({ keepalive: true, isLeaving: true })
  })

  it('may outlive the page up to 30,000 bytes', () => {
    expect(plan(0, { body: 'é'.repeat(15_000) }).keepalive).toBe(true)
    expect(plan(0, { body: `${'é'.repeat(15_000)}x`, leaving: true }).keepalive).toBe(false)
  })

  it('is in base64 every second time from the third failure on', () => {
    expect([0, 1, 2, 3, 4, 5].map((failures) => plan(failures).payload.startsWith('b64:'))).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  it('carries the same bytes in base64', () => {
    const { payload, body } = plan(3)
    expect(Buffer.from(payload.slice(4), 'base64').toString()).toBe(body)
  })
})
