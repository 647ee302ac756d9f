import type { Explanation } from '../api/explanation.js'
import type { DebugPage } from '../debug/debug-page.js'

/** What `explain` tells in an app: gates and log as they are. The words for a shop owner would be two more kilobytes. */
export async function explainBriefly({ options, gates, log }: DebugPage, id: string): Promise<Explanation> {
  const survey = options.surveys.find((one) => one.id === id)
  return { gates: survey ? (await gates()).check(survey) : [], log }
}
