import type { ChatPolicyOptions } from './chat-policy-options.js'

/** The signals that a chat can be a reason to ask with. */
export function chatSignals({ when = 'either' }: ChatPolicyOptions): string[] {
  return ['chat-ended', 'chat-closed'].filter((name) => when === 'either' || name === `chat-${when}`)
}
