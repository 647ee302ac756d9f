import type { Alerts } from '../projects/resolve-alerts.js'

/** A way that messages go. */
export type Channel = 'webhook' | 'email'

/** The ways that a project's messages go. */
export function channelsOf(alerts: Alerts | undefined): readonly Channel[] {
  return [...(alerts?.webhook ? (['webhook'] as const) : []), ...(alerts?.email ? (['email'] as const) : [])]
}
