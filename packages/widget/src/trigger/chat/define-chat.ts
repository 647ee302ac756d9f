import { attempt } from '../attempt.js'
import { defineTrigger } from '../define-trigger.js'
import { readPath } from '../read-path.js'
import type { SignalDetail, Trigger, TriggerEnv } from '../types.js'
import type { ChatEvents, ChatMoment } from './chat-events.js'
import { createChatPolicy } from './chat-policy.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'

/** Registers with the vendor. What it returns takes the handler away again, if the vendor can do that. */
export type Bind<Name extends string = string> = (name: Name, hear: (...details: readonly unknown[]) => void) => unknown

/**
 * Makes the trigger of one chat vendor.
 *
 * @param events the vendor's events by what they mean
 * @param connect waits for the vendor and then says how to subscribe
 */
export function defineChat<const Name extends string>(
  vendor: string,
  events: ChatEvents<Name>,
  connect: (env: TriggerEnv, bind: (subscribe: Bind<Name>) => void) => void,
  options: ChatPolicyOptions = {},
): Trigger {
  const { when = 'either' } = options
  const signals = ['ended', 'closed'].filter((name) => when === 'either' || when === name).map((name) => `chat-${name}`)
  return defineTrigger(vendor, signals, (emit, { window, signal, now, log, ...rest }) => {
    const env: TriggerEnv = { ...rest, window, signal, now, log: (_, text) => log(vendor, text) }
    const tell = createChatPolicy(vendor, (moment) => !!events[moment], emit, env, options)

    const hear = (moment: ChatMoment, details: readonly unknown[]): void =>
      tell(moment, events.subject ? (readPath(details, events.subject) as SignalDetail['subject']) : undefined)

    connect(env, (subscribe) => {
      // Engaged first: one event of a vendor may say both that the visitor wrote and that the window was closed.
      for (const moment of ['engaged', 'opened', 'closed', 'ended'] as const) {
        for (const heard of events[moment] ?? []) {
          const [name, is] = typeof heard === 'string' ? [heard] : heard
          attempt(env, vendor, () => {
            const stop = subscribe(name, (...details) =>
              attempt(env, vendor, () => {
                if (!is || is(...details)) hear(moment, details)
              }),
            )
            if (typeof stop === 'function') signal.addEventListener('abort', () => attemptStop(() => stop()))
          })
        }
      }
    })

    function attemptStop(stop: () => void): void {
      try {
        stop()
      } catch (error) {
        log(vendor, `${error}`)
      }
    }
  })
}
