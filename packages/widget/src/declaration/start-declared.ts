import type { Emit, TriggerEnv } from '../api/trigger.js'
import type { DeclaredTrigger } from './declaration.js'

/** What starting a declared trigger needs. */
export interface DeclaredContext {
  /** Id of the survey that declares it. */
  readonly survey: string
  /** Gets the names of the signals that it may emit. */
  readonly signals: string[]
  readonly emit: Emit
  readonly env: TriggerEnv
  readonly load: LoadTriggers
  /** Called where it turns out to be none. */
  readonly _tellMistakes: () => unknown
}

/** Starts a trigger that a survey declares. */
export type StartDeclared = (declared: DeclaredTrigger, context: DeclaredContext) => Promise<void>

/** Fetches what listens closely: triggers that few pages declare, those of one shop system each, the support chats. */
export type LoadTriggers = (part: 'triggers' | 'shops' | 'chats') => Promise<{ readonly startDeclared: StartDeclared }>
