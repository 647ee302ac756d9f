import type { Block } from './block.js'
import { closeQueue } from './close-queue.js'
import { correctPart } from './correct-part.js'
import { partsOf } from './counts.js'
import { isMixingDay } from './days.js'
import { type Entry, isFresh } from './entry.js'
import { foldedName, seriesIn } from './folded-series.js'

/** Answers that may close together, or all of a survey, at the end of a day. */
export interface DayInput {
  /** All that wait or changed, and all others of the blocks that those are in. */
  readonly entries: readonly Entry[]
  /** Fewest people of a block. */
  readonly floor: number
  /** UTC. */
  readonly day: string
  /** Number of the next block. */
  readonly next: number
  /** All blocks so far. */
  readonly earlier: readonly Block[]
}

/** The blocks that a day closes, and the entries that it changes. */
export interface DayEnd {
  readonly blocks: readonly Block[]
  readonly entries: readonly Entry[]
}

/** Ends a day of one series, or of several that are folded, see `closeDay`. */
export function closeSeries({ entries, floor, day, next, earlier }: DayInput): DayEnd {
  const book = new Map(entries.map((entry) => [entry.key, entry]))
  const blocks: Block[] = []
  const changed = new Map<string, Entry>()
  const nextNumber = (): number => next + blocks.length
  const keep = (block: Omit<Block, 'number' | 'day'>, members: readonly Entry[]): void => {
    blocks.push({ number: nextNumber(), day, ...block })
    for (const entry of members) {
      book.set(entry.key, entry)
      changed.set(entry.key, entry)
    }
  }
  const close = (queue: readonly Entry[], version: string | null, trigger: string | null): void => {
    const closed = closeQueue(queue, floor, nextNumber())
    if (!closed) return
    const series = foldedName(queue.map((entry) => entry.series))
    keep({ series, version, trigger, requires: [], part: null, counts: closed.counts }, closed.entries)
  }
  const waiting = (): readonly Entry[] =>
    [...book.values()].filter((one) => isFresh(one) && partsOf(one.counted).length > 0)
  const published = (): readonly Entry[] => [...book.values()].filter((one) => !isFresh(one))

  for (const { version, trigger, queue } of queuesOf(waiting())) close(queue, version, trigger)
  if (isMixingDay(day)) close(waiting(), null, null)
  const parts = new Set(published().flatMap(({ counted, published }) => [...partsOf(counted), ...partsOf(published)]))
  for (const part of [...parts].sort()) {
    // A whole block may be taken back on its own, so that there can be more than one.
    for (;;) {
      const touched = new Set([...earlier, ...blocks].flatMap((block) => (block.part === part ? block.requires : [])))
      const correction = correctPart({ entries: published(), part, floor, touched, number: nextNumber() })
      if (!correction) break
      const { requires, counts } = correction
      const corrected = [...earlier, ...blocks].filter(({ number }) => requires.includes(number))
      const series = foldedName(corrected.flatMap((block) => seriesIn(block.series)))
      keep({ series, version: null, trigger: null, requires, part, counts }, correction.entries)
    }
  }
  return { blocks, entries: [...changed.values()] }
}

interface Queue {
  readonly version: string
  readonly trigger: string
  readonly queue: Entry[]
}

function queuesOf(waiting: readonly Entry[]): readonly Queue[] {
  const queues = new Map<string, Queue>()
  for (const entry of waiting) {
    const { version, trigger } = entry
    const cell = JSON.stringify([version, trigger])
    const found = queues.get(cell) ?? { version, trigger, queue: [] }
    found.queue.push(entry)
    queues.set(cell, found)
  }
  return [...queues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, queue]) => queue)
}
