import type { Locale, Scale } from '@easekit/scales'
import type { Outbox, OutboxOptions, Sender } from '@easekit/transport'
import type { Checked } from './check/check-declared.js'
import type { Session, SessionInput } from './session.js'

/** The parts that are fetched only when a survey is about to be shown or an answer waits. */
export interface Modules {
  readonly view: () => Promise<{ readonly openSession: (input: SessionInput) => Session }>
  readonly outbox: () => Promise<{
    readonly createOutbox: (options: OutboxOptions) => Outbox
    readonly httpSender: (options: { readonly endpoint: string }) => Sender
    readonly newId: () => string
  }>
  /** @param tag one of the languages that EaseKit has */
  readonly locale: (tag: string) => Promise<{ readonly locale: Locale }>
  /** The instruments by id, for configurations that name them. */
  readonly scales: () => Promise<Readonly<Record<string, Scale>>>
  /** Says what is wrong with a declaration. */
  readonly check: () => Promise<{ readonly checkDeclared: (json: object) => Checked }>
}
