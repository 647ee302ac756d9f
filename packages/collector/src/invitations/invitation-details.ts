import type { AskedPerson } from '../survey-links/asked-person.js'

/** What a sender needs to know of an invitation beside its columns; JSON in the store. */
export interface InvitationDetails extends Pick<AskedPerson, 'attributes'> {
  /** Below this address links are told, with a slash at its end. */
  readonly base: string
  readonly locale: string
  /** For how long the link asks, from the sending on. */
  readonly days: number
}
