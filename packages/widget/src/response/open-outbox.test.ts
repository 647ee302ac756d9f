// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tellTrouble } from '../debug/tell-trouble.js'
import { openOutbox } from './open-outbox.js'

const complained = vi.spyOn(console, 'error')
const leaving: AbortController[] = []

beforeEach(() => {
  complained.mockReset()
})
afterEach(() => {
  for (const one of leaving.splice(0)) one.abort()
})

describe('an outbox whose records do not arrive', () => {
  it('says so once, in the console and in the log, and keeps them', async () => {
    const controller = new AbortController()
    leaving.push(controller)
    const note = vi.fn()
    const outbox = openOutbox({
      options: {
        project: 'shpo',
        endpoint: 'https://ces.example.com/',
        sender: async (body) => {
          const { id, rev } = JSON.parse(body)
          return { status: 200, verdict: { v: 1, id, rev, status: 'reject', reason: 'unknown_project' } as never }
        },
      },
      platform: {},
      mayKeep: () => false,
      signal: controller.signal,
      notify: vi.fn(),
      note,
      load: async () => ({ tellTrouble }),
    })
    outbox.put({ id: 'one-response-id-0001', survey: 'checkout@1', answers: { effort: 7 } })
    outbox.put({ id: 'one-response-id-0002', survey: 'checkout@1', answers: { effort: 6 } })
    await vi.waitFor(() => expect(note).toHaveBeenCalled())
    await vi.waitFor(() => expect(outbox.pending()).toBe(2))
    expect(note.mock.calls).toEqual([
      ['answers do not reach https://ces.example.com/ and are kept: the collector knows no project "shpo"'],
    ])
    expect(complained).toHaveBeenCalledTimes(1)
  })
})
