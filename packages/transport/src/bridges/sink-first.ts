import type { Sender } from '../http/sender.js'
import { isVerdictFor, type Verdict } from '../http/verdict.js'

/**
 * A receiver that is tried before the sender, such as the native side of an app. It must have committed the bytes to its
 * own durable store before it resolves. Without a verdict within 3 s the record goes by the sender as well.
 */
export type Sink = (body: string) => Promise<Verdict | undefined>

/**
 * A sender that offers each record to a sink first. Without an acceptable verdict in time the record goes by the other
 * sender as well; so it does at once when the page is left, where nobody is there to wait. Both arriving is harmless.
 *
 * @param waitMs how long the sink has for its verdict, in milliseconds
 * @example
 * createOutbox({ project: 'shop', sender: sinkFirst(sink, httpSender({ endpoint })) })
 */
export function sinkFirst(sink: Sink, sender: Sender, waitMs = 3000): Sender {
  return async (body, context) => {
    // What went wrong more than twice comes in an armour that only the collector takes off.
    if (body[0] === '{') {
      const { id, rev } = JSON.parse(body)
      const sunk = (async () => sink(body))().catch(() => undefined)
      if (!context.leaving) {
        const { signal } = context
        const inVain = new Promise<undefined>((resolve) => {
          const giveUp = (): void => resolve(undefined)
          setTimeout(giveUp, waitMs)
          // The outbox counts the record as sent, so it would not send it again now.
          for (const type of ['pagehide', 'visibilitychange']) globalThis.addEventListener?.(type, giveUp, { signal })
        })
        const verdict = await Promise.race([sunk, inVain])
        if (isVerdictFor({ id, rev }, verdict)) return { verdict }
      }
    }
    return sender(body, context)
  }
}
