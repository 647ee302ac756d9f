import { ces2 } from '@easekit/scales'
import type { Sender } from '@easekit/transport'
import { vi } from 'vitest'
import { createEaseKit, type EaseKit, type EaseKitOptions, type SurveyOptions } from '../src/index.js'
import { stubLocks } from './locks.js'
import './patience.js'

/** One record as it went out. */
export interface Sent {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  readonly survey: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly context: Readonly<Record<string, unknown>>
}

/** A collector that takes everything, and what it took. */
function acceptAll(): { readonly sent: Sent[]; readonly sender: Sender } {
  const sent: Sent[] = []
  return {
    sent,
    sender: async (body) => {
      const record = JSON.parse(body) as Sent
      sent.push(record)
      return { status: 200, verdict: { id: record.id, rev: record.rev, status: 'ok' } }
    },
  }
}

let running: EaseKit | undefined

/** Starts EaseKit with one survey, as a page would. */
export function startEaseKit(survey: Partial<SurveyOptions> = {}, options: Partial<EaseKitOptions> = {}) {
  stubLocks()
  const { sent, sender } = acceptAll()
  const easekit = createEaseKit({
    project: 'shop',
    sender,
    surveys: [{ id: 'checkout', scale: ces2, company: 'Acme', issue: 'order', ...survey }],
    ...options,
  })
  running = easekit
  return { easekit, sent }
}

/** Ends what a test started and cleans the device. */
export function cleanUp(): void {
  running?.destroy()
  running = undefined
  localStorage.clear()
  vi.useRealTimers()
}
