import { describe, expect, it } from 'vitest'
import type { Sender } from '../http/sender.js'
import { createFakePlatform } from '../testing.js'
import { makeAttempt } from './make-attempt.js'
import { planAttempt } from './plan-attempt.js'

const madeAtMs = 1_795_262_400_000
const rev = madeAtMs * 1024

const attempt = (body = `{"v":1,"project":"shop","id":"a","rev":${rev},"done":false}`) =>
  planAttempt(
    {
      id: 'a',
      rev,
      name: `${rev}:a`,
      isOwn: true,
      isFlying: false,
      lease: { dueAt: 0, failures: 0, isRefused: false },
    },
    body,
    false,
  )

const never: Sender = () => {
  throw new Error('asked')
}

describe('the outcome of an attempt', () => {
  it.each(['ok', 'reject'] as const)('is the verdict: %s', async (status) => {
    const sender: Sender = async () => ({ status: 200, verdict: { id: 'a', rev, status } })
    expect(await makeAttempt(attempt(), sender, 0, createFakePlatform())).toMatchObject({
      outcome: status,
      status: 200,
    })
  })

  it.each<[string, Sender]>([
    ['a status alone', async () => ({ status: 200 })],
    ['a verdict for another id', async () => ({ verdict: { id: 'b', rev, status: 'ok' } })],
    ['a verdict for a lower revision', async () => ({ verdict: { id: 'a', rev: rev - 1, status: 'ok' } })],
    ['a sender that rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a sender that throws', never],
    ['rubbish', (async () => 'ok') as never],
  ])('is to try again after %s', async (_, sender) => {
    expect(await makeAttempt(attempt(), sender, 0, createFakePlatform())).toMatchObject({ outcome: 'retry' })
  })

  it('is to try again after 15 s without an answer', async () => {
    const platform = createFakePlatform()
    const making = makeAttempt(attempt(), () => new Promise(() => {}), 0, platform)
    await platform.advance(15_000)
    expect(await making).toMatchObject({ outcome: 'retry' })
  })

  it('is that the record is given up, unasked, where it is too old', async () => {
    const platform = createFakePlatform()
    expect(await makeAttempt(attempt(), never, madeAtMs + 1, platform)).toEqual({ outcome: 'expired' })
    expect(await makeAttempt(attempt(), never, madeAtMs, platform)).toEqual({ outcome: 'retry' })
  })

  it.each([
    '',
    '{',
    `{"id":"b","rev":${rev},"done":false}`,
    `{"id":"a","rev":5,"done":false}`,
    `{"id":"a","rev":${rev},`,
  ])('is a refusal, unasked, where the stored text is "%s"', async (body) => {
    expect(await makeAttempt(attempt(body), never, 0, createFakePlatform())).toEqual({ outcome: 'reject' })
  })
})
