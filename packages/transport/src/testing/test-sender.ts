import type { SendContext, Sender, SendResult } from '../http/sender.js'

/** What the far end does with the next attempt. `nothing` is an answer that is no verdict, `failure` no answer but an error. */
export type FarEnd = 'ok' | 'reject' | 'nothing' | 'failure' | 'silence'

/** A sender with its far end in the hands of the suite. */
export interface SenderRig {
  readonly sender: Sender
  /** Decides about the next attempt. A verdict names the id and the revision that came. */
  readonly prepare: (next: FarEnd) => void
  /** Bodies that have arrived, in their order. */
  readonly received: () => readonly string[]
  /** Called after each check. */
  readonly close?: (() => void | Promise<void>) | undefined
}

/** One thing a sender must do. `run` rejects, with the reason, where it does not. */
export interface SenderCheck {
  readonly name: string
  readonly run: () => Promise<void>
}

const patienceMs = 2_000

const record = (text = 'Größe 😀 \u0000'): string =>
  JSON.stringify({ v: 1, project: 'shop', id: 'a-1', rev: 5, done: false, at: 1, survey: 's@1', answers: { text } })

const armoured = `b64:${btoa('{"v":1,"project":"shop","id":"a-1","rev":5}')}`

function demand(truth: boolean, text: string, got?: unknown): void {
  if (!truth) throw new Error(`${text}, got ${JSON.stringify(got)}`)
}

const within = <T>(text: string, promise: Promise<T>): Promise<T> => {
  let timer: unknown
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(text)), patienceMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer as never))
}

/** A sender may report a failure by rejecting as well as by a result without a verdict. */
const attempt = (sender: Sender, body: string, context: Partial<SendContext> = {}): Promise<SendResult> => {
  const { signal } = new AbortController()
  const sending = (async () => sender(body, { leaving: false, keepalive: false, signal, ...context }))()
  const result = within(
    `expected the sender to come to an end within ${patienceMs} ms`,
    sending.catch(() => ({})),
  )
  // A check that has failed already no longer waits for it.
  result.catch(() => {})
  return result
}

const checks: Record<string, (rig: SenderRig) => Promise<void>> = {
  'hands over the very bytes': async ({ sender, prepare, received }) => {
    for (const body of [record(), armoured]) {
      prepare('ok')
      await attempt(sender, body)
      demand(received().at(-1) === body, `expected ${body} at the far end`, received().at(-1))
    }
  },
  'resolves to the verdict': async ({ sender, prepare }) => {
    for (const status of ['ok', 'reject'] as const) {
      prepare(status)
      const { verdict } = await attempt(sender, record())
      demand(verdict?.id === 'a-1' && verdict.rev >= 5 && verdict.status === status, `expected ${status}`, verdict)
    }
  },
  'makes no verdict out of another answer or of a failure': async ({ sender, prepare }) => {
    for (const next of ['nothing', 'failure'] as const) {
      prepare(next)
      const { verdict } = await attempt(sender, record())
      const believed = verdict?.id === 'a-1' && verdict.rev >= 5
      demand(!believed, `expected no verdict after ${next}`, verdict)
    }
  },
  'sends again what it has sent before': async ({ sender, prepare, received }) => {
    for (const next of ['nothing', 'ok', 'ok'] as const) {
      prepare(next)
      await attempt(sender, record())
    }
    demand(received().length === 3, 'expected 3 attempts at the far end', received().length)
  },
  'sends two records side by side': async (rig) => {
    const { sender, prepare } = rig
    prepare('silence')
    const stalled = new AbortController()
    const first = attempt(sender, record('first'), { signal: stalled.signal })
    await arrival(rig, 1)
    prepare('ok')
    const second = await attempt(sender, record('second'))
    demand(second.verdict?.status === 'ok', 'expected a verdict for the second record', second.verdict)
    stalled.abort()
    await first
  },
  'comes to an end when its signal aborts': async (rig) => {
    const { sender, prepare } = rig
    prepare('silence')
    const controller = new AbortController()
    const sending = attempt(sender, record(), { signal: controller.signal })
    await arrival(rig, 1)
    controller.abort()
    const { verdict } = await sending
    demand(!verdict, 'expected no verdict after the abort', verdict)
  },
  'delivers while the page is being left': async (rig) => {
    const { sender, prepare } = rig
    prepare('ok')
    await attempt(sender, record(), { leaving: true, keepalive: true })
    await arrival(rig, 1)
  },
}

async function arrival(rig: SenderRig, count: number): Promise<void> {
  const end = Date.now() + patienceMs
  while (rig.received().length < count) {
    demand(Date.now() < end, `expected ${count} records at the far end within ${patienceMs} ms`, rig.received())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/**
 * What the outbox relies on in a sender, as checks for any test runner:
 *
 * @example
 * for (const { name, run } of testSender(openRig)) it(name, run)
 *
 * @param open makes a fresh rig for each check
 */
export const testSender = (open: () => SenderRig | Promise<SenderRig>): readonly SenderCheck[] =>
  Object.entries(checks).map(([name, check]) => ({
    name,
    run: async () => {
      const rig = await open()
      try {
        await check(rig)
      } finally {
        await rig.close?.()
      }
    },
  }))
