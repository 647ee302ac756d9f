import type { Store } from '../storage/store.js'
import type { Tally } from '../storage/tally.js'
import { tallyBlocks } from './tally-blocks.js'
import type { Period } from './trend-period.js'

/** Which survey, and whether only what is published of it may be seen. */
export interface WindowsQuery {
  readonly project: string
  readonly survey: string
  readonly isPublished: boolean
}

/** The counters of a survey in each of some windows, which may overlap. The database is asked once, whatever their number. */
export async function readWindows(
  store: Store,
  { project, survey, isPublished }: WindowsQuery,
  windows: readonly Period[],
): Promise<readonly (readonly Tally[])[]> {
  if (isPublished) {
    const blocks = await store.blocks(project, survey)
    return windows.map((window) => tallyBlocks(blocks, window))
  }
  const from = windows.map((window) => window.from).sort()[0]
  const to = windows
    .map((window) => window.to)
    .sort()
    .at(-1)
  const days = await store.dailyTally({ project, survey, from, to })
  return windows.map((window) => days.filter(({ day }) => window.from <= day && day <= window.to))
}
