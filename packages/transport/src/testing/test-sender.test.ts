import { describe, expect, it } from 'vitest'
import { answerOf, openRawServer } from '../../test/raw-server.js'
import { httpSender, type Sender } from '../index.js'
import { createFakeCollector } from './fake-collector.js'
import { type FarEnd, type SenderRig, testSender } from './test-sender.js'

async function openHttp(): Promise<SenderRig> {
  let next: FarEnd = 'ok'
  const server = await openRawServer(({ socket }) => {
    if (next === 'failure') socket.resetAndDestroy()
    if (next === 'nothing') socket.write(answerOf('200 OK', '<html>'))
    if (next === 'ok' || next === 'reject')
      socket.write(answerOf('200 OK', JSON.stringify({ v: 1, id: 'a-1', rev: 5, status: next })))
  })
  return {
    sender: httpSender({ endpoint: server.url }),
    prepare: (how) => {
      next = how
    },
    received: () => server.requests.map(({ body }) => body),
    close: server.close,
  }
}

function openFake(change: (sender: Sender) => Sender = (sender) => sender): SenderRig {
  const collector = createFakeCollector()
  return {
    sender: change(collector.sender),
    prepare: (next) => {
      collector.otherwise(async ({ context }) => {
        if (next === 'failure') throw new TypeError('Failed to fetch')
        if (next === 'silence') await new Promise((resolve) => context.signal.addEventListener('abort', resolve))
        if (next === 'ok' || next === 'reject') return { verdict: { id: 'a-1', rev: 5, status: next } }
        return {}
      })
    },
    received: () => collector.attempts.map(({ body }) => body),
  }
}

describe('testSender', () => {
  describe('passes httpSender', () => {
    for (const { name, run } of testSender(openHttp)) it(name, run)
  })

  describe('passes the fake collector', () => {
    for (const { name, run } of testSender(openFake)) it(name, run)
  })

  it.each<[string, (sender: Sender) => Sender]>([
    ['alters the bytes', (sender) => (body, context) => sender(`${body} `, context)],
    [
      'takes silence for consent',
      (sender) => async (body, context) => {
        const result = await sender(body, context)
        return { verdict: { id: 'a-1', rev: 5, status: 'ok' }, ...result }
      },
    ],
    [
      'sends nothing twice',
      (sender) => {
        const sent = new Set<string>()
        return async (body, context) => {
          if (sent.has(body)) return { verdict: { id: 'a-1', rev: 5, status: 'ok' } }
          sent.add(body)
          return sender(body, context)
        }
      },
    ],
    [
      'does nothing on the way out',
      (sender) => async (body, context) => (context.leaving ? {} : sender(body, context)),
    ],
  ])('catches a sender that %s', { timeout: 20_000 }, async (_, change) => {
    const outcomes = await Promise.allSettled(testSender(() => openFake(change)).map(({ run }) => run()))
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)
  })
})
