import type { Counts } from './counts.js'

/** One answer on its way into the published figures. */
export interface Entry {
  /** Unique within its survey. */
  readonly key: string
  /** The finest cell: series, version and trigger. */
  readonly series: string
  readonly version: string
  readonly trigger: string
  /** Who gave it. Answers of one person count as one where the floor is concerned. */
  readonly person: string
  /** UTC day on which it came, or on which it was last changed. */
  readonly queuedDay: string
  /** What it counts for now; nothing once it was erased. */
  readonly counted: Counts
  /** What the published blocks say of it. */
  readonly published: Counts
  /** By part, the numbers of the blocks that said something of it: the one that brought it, then the one that corrected it. */
  readonly blocks: Readonly<Record<string, readonly number[]>>
}

/** Whether an answer still waits in the queue of its cell. */
export const isFresh = ({ blocks }: Entry): boolean => Object.keys(blocks).length === 0

/** Whether somebody answered, and was not only asked. */
export const isAnswered = ({ counted }: Entry): boolean => 'answered:0' in counted

/** How many people gave some answers. */
export const peopleOf = (entries: readonly Entry[]): number => new Set(entries.map(({ person }) => person)).size
