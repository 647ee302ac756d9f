import type { Explanation } from '../easekit.js'
import type { Host } from '../host.js'
import { rules } from '../rules.js'

/** What `explain` tells in an app: gates and log as they are. The words for a shop owner would be two more kilobytes. */
export async function explainBriefly(host: Host, id: string): Promise<Explanation> {
  const survey = host.options.surveys.find((one) => one.id === id)
  return { gates: survey ? rules(host, survey) : [], log: host.log }
}
