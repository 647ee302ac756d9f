/** One event of a vendor: its name, and, where the name alone does not say it, a test of what comes with it. */
type Heard<Name extends string> = Name | readonly [name: Name, is: (...details: readonly unknown[]) => unknown]

/** The vendor's events by what they mean. What a vendor does not tell is left out. */
export interface ChatEvents<Name extends string> {
  readonly opened?: readonly Heard<Name>[]
  /** Minimised or hidden by the visitor, perhaps in the middle of a talk. */
  readonly closed?: readonly Heard<Name>[]
  /** Finished or rated. */
  readonly ended?: readonly Heard<Name>[]
  /** The visitor sent a message. */
  readonly engaged?: readonly Heard<Name>[]
  /** Where the conversation's id is, as a path into the details: `0.conversation_id`. */
  readonly subject?: string
}

/** The four things that a chat may tell. */
export type ChatMoment = 'opened' | 'closed' | 'ended' | 'engaged'
