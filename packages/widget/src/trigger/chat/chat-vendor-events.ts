import type { TriggerEnv } from '../../api/trigger.js'

/** The four things that a chat may tell. */
export type ChatMoment = 'opened' | 'closed' | 'ended' | 'engaged'

/** Registers a handler for one event, as soon as the vendor takes one. */
export type Subscribe = (name: string, hear: (...details: readonly unknown[]) => void) => void

/**
 * What a vendor tells, and how. Events are separated by spaces. Where the name alone does not say it, a condition on what
 * comes with the event follows: `visibility_changed?0.visibility=minimized,hidden` is heard when the first argument's
 * `visibility` is one of these. What a vendor does not tell is left out.
 */
export interface ChatVendorEvents {
  /** How to subscribe; most vendors are `byMethod`. @default DOM events, wherever they are dispatched */
  readonly on?: (env: TriggerEnv) => Subscribe
  readonly opened?: string
  /** Minimised or hidden by the visitor, perhaps in the middle of a talk. */
  readonly closed?: string
  /** Finished or rated. */
  readonly ended?: string
  /** The visitor sent a message. */
  readonly engaged?: string
  /** Whether it is the page's own chat: there `engaged` is asked for, and then holds for an end as well. */
  readonly isOwn?: boolean
  /** Where the conversation's id is, as a path into the arguments: `0.conversation_id`. */
  readonly subject?: string
}
