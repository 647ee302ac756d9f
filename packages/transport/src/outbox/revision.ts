import type { Platform } from './platform.js'

/**
 * Added to the revision of a completed snapshot, so that it outranks every partial one from any tab. What remains of a
 * revision without it is 1,024 times the time it was made; that fits until the year 2109.
 */
const completedStep = 2 ** 52

const perMs = 1024

/** Whether a revision is of a completed snapshot. */
export const isCompleted = (rev: number): boolean => rev >= completedStep

/** When a revision was made, in ms since 1970. */
export const madeAt = (rev: number): number => (rev % completedStep) / perMs

/** Numbers snapshots: every one is higher than those before it, whatever the clock does. */
export interface Revisions {
  readonly next: (at: number, isDone: boolean) => number
  /** Takes note of a revision that the collector holds: the next one starts above it, yet no partial above a completed one. */
  readonly learn: (rev: number) => void
}

export const createRevisions = (platform: Pick<Platform, 'Math'>): Revisions => {
  let last = 0
  return {
    next(at, isDone) {
      last = Math.max(last + 1, Math.floor((at + platform.Math.random()) * perMs))
      return last + (isDone ? completedStep : 0)
    },
    learn(rev) {
      last = Math.max(last, rev % completedStep)
    },
  }
}
