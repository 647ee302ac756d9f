/** How far an invitation came. Only one that waits will be sent. */
export const invitationStates = ['waiting', 'sent', 'answered', 'cancelled', 'unsubscribed', 'failed'] as const

export type InvitationState = (typeof invitationStates)[number]

/** Somebody who is asked later. Times are epoch ms. */
export interface InvitationRow {
  readonly project: string
  /** That of the response: one for each subject of a survey. */
  readonly id: string
  readonly survey: string
  /** As answers name it. */
  readonly subject: string
  readonly sentBy: 'email' | 'webhook'
  /** The address, until it is needed no more; null for a webhook. */
  readonly sentTo: string | null
  /** What else the sender needs, as JSON. */
  readonly details: string
  readonly state: InvitationState
  readonly createdAt: number
  readonly dueAt: number
  readonly attempts: number
  readonly error: string | null
}

/** How a try to send an invitation ended. */
export type InvitationEnd =
  | { readonly type: 'over'; readonly state: Exclude<InvitationState, 'waiting'>; readonly error?: string }
  | { readonly type: 'retry'; readonly nextAt: number; readonly error: string }
  /** The survey asks nobody at the moment: it was no try. */
  | { readonly type: 'later'; readonly nextAt: number }

/** Names an invitation. */
export type InvitationKey = Pick<InvitationRow, 'project' | 'id'>

/** What a store keeps about invitations. */
export interface InvitationStore {
  /** Resolves to whether it was added: there is one for each subject of a survey, whatever became of it. */
  addInvitation(row: InvitationRow): Promise<boolean>
  /** Newest first; `before` continues after the one with that time and id. */
  invitations(query: {
    readonly project: string
    readonly limit: number
    readonly subject?: string | undefined
    readonly before?: { readonly at: number; readonly id: string } | undefined
  }): Promise<readonly InvitationRow[]>
  /** Takes those that are due at `now` and puts them off by `leaseMs`, so that no other process takes them as well. */
  claimInvitations(query: {
    readonly project: string
    readonly now: number
    readonly leaseMs: number
    readonly limit: number
  }): Promise<readonly InvitationRow[]>
  /** Notes how a try ended. With the end the address is forgotten. One that does not wait any more stays as it is. */
  settleInvitation(key: InvitationKey, end: InvitationEnd): Promise<boolean>
  /** Lets an address have no more mail. `hash` stands for the address; `at` is epoch ms. */
  unsubscribe(project: string, hash: string, at: number): Promise<void>
  isUnsubscribed(project: string, hash: string): Promise<boolean>
}
