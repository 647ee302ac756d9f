import type { Modules } from './modules.js'
import type { DeclaredTrigger } from './trigger/declared-trigger.js'
import type { Emit, TriggerEnv } from './trigger/types.js'

/**
 * Starts a trigger that a survey declares.
 *
 * @param signals gets the names of the signals that it may emit
 * @param tell called where it turns out to be none
 */
export type ListenTo = (
  declared: DeclaredTrigger,
  survey: string,
  signals: string[],
  emit: Emit,
  env: TriggerEnv,
  modules: Modules,
  tell: () => unknown,
) => Promise<void>
