/** The signals that a chat can be a reason to ask with. */
export function chatSignals({ when = 'either' }: ChatPolicyOptions): string[] {
  return ['chat-ended', 'chat-closed'].filter((name) => when === 'either' || name === `chat-${when}`)
}

/** When a support chat counts as a reason to ask. */
export interface ChatPolicyOptions {
  /**
   * `ended`: the conversation was finished or rated. `closed`: the visitor closed or minimised the window after a talk.
   * `either`: whichever comes; where the vendor tells of ends, a close waits 10 s for one and is dropped if the chat is
   * opened again. @default 'either'
   */
  readonly when?: 'ended' | 'closed' | 'either' | undefined
  /**
   * Whether closing counts only after the visitor has sent a message. @default true; false for a chat of your own, which has to
   * tell of messages by the custom event `chat:engaged`
   */
  readonly engaged?: boolean | undefined
  /**
   * How long the window must have been open for a close to count, in milliseconds, where the vendor does not tell of
   * messages. @default 20000
   */
  readonly minOpenMs?: number | undefined
}
