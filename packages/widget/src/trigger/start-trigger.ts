import type { Emit, Trigger, TriggerEnv } from './types.js'

/** Starts a trigger so that its signals name their source and a failure in it stays its own. */
export function startTrigger(trigger: Trigger, emit: Emit, env: TriggerEnv): void {
  try {
    trigger((name, detail) => emit(name, { source: trigger.source, ...detail }), env)
  } catch (error) {
    env.log(trigger.source, String(error))
  }
}
