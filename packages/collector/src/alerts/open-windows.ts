import type { Group } from '../results/group.js'
import { groupTallies } from '../results/group-tallies.js'
import { tallyBlocks } from '../results/tally-blocks.js'
import type { AlertSight } from '../storage/alert-store.js'
import type { Store } from '../storage/store.js'
import type { Tally } from '../storage/tally.js'

/** The answers of a survey on some UTC days, both inclusive. */
export interface AnswerWindow {
  readonly from: string
  readonly to: string
  readonly shown: number
  readonly answered: number
  /** By series, which are never put together: what differs in wording or language may not be compared. */
  readonly groups: readonly Group[]
}

/** Reads the answers of one survey on some days. */
export type Windows = (from: string, to: string) => Promise<AnswerWindow>

/** What windows are read of. */
export interface WindowsOptions {
  readonly store: Pick<Store, 'tally' | 'series' | 'blocks'>
  readonly project: string
  readonly survey: string
  readonly sight: AlertSight
}

/**
 * Opens the answers of a survey by days: published blocks by the day on which they closed, or live counters. Each window is read
 * once. Their cost does not grow with the number of answers.
 */
export async function openWindows({ store, project, survey, sight }: WindowsOptions): Promise<Windows> {
  const series = await store.series(project, survey)
  const blocks = sight === 'results' ? await store.blocks(project, survey) : []
  const read = async (from: string, to: string): Promise<AnswerWindow> => {
    const view = { project, survey, from, to }
    const tallies = sight === 'results' ? tallyBlocks(blocks, view) : await store.tally(view)
    return {
      from,
      to,
      shown: sumOf(tallies, 'shown'),
      answered: sumOf(tallies, 'answered'),
      groups: groupTallies({ window: tallies, series, pool: false }),
    }
  }
  const known = new Map<string, Promise<AnswerWindow>>()
  return (from, to) => {
    const key = `${from} ${to}`
    const window = known.get(key) ?? read(from, to)
    known.set(key, window)
    return window
  }
}

function sumOf(tallies: readonly Tally[], wanted: Tally['measure']): number {
  return tallies.reduce((sum, { measure, n }) => (measure === wanted ? sum + n : sum), 0)
}
