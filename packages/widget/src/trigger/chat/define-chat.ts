import type { Trigger } from '../../api/trigger.js'
import { defineTrigger } from '../define-trigger.js'
import { attempt } from '../helpers/attempt.js'
import { listen } from '../helpers/listen.js'
import { readPath } from '../helpers/read-path.js'
import { toSubject } from '../helpers/to-subject.js'
import { createChatPolicy } from './chat-policy.js'
import type { ChatPolicyOptions } from './chat-policy-options.js'
import { chatSignals } from './chat-policy-options.js'
import type { ChatMoment, ChatVendorEvents, Subscribe } from './chat-vendor-events.js'

/** Makes the trigger of one chat vendor out of what it tells. */
export function defineChat(vendor: string, chat: ChatVendorEvents, options: ChatPolicyOptions = {}): Trigger {
  const { on, subject } = chat
  return defineTrigger(vendor, chatSignals(options), (emit, env) => {
    const tell = createChatPolicy(vendor, chat, emit, env, options)
    const onPage: Subscribe = (name, hear) => listen(env, env.window, name, hear)
    const subscribe = on?.(env) ?? onPage

    // Engaged first: one event of a vendor may say both that the visitor wrote and that the window was closed.
    const moments: readonly ChatMoment[] = ['engaged', 'opened', 'closed', 'ended']
    for (const moment of moments) {
      for (const heard of chat[moment]?.split(' ') ?? []) {
        const [name = '', path, ...values] = heard.split(/[?=,]/)
        subscribe(name, (...details) =>
          attempt(env, vendor, () => {
            if (path && !values.includes(`${readPath(details, path)}`)) return
            tell(moment, subject && toSubject(details, subject))
          }),
        )
      }
    }
  })
}
