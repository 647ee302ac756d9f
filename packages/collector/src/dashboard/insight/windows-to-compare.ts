import { daysBetween, shiftDay } from '../../publishing/days.js'
import type { Period } from '../../results/trend-period.js'

/** What a window is compared with. */
export type Against = 'previous' | 'year' | 'date'

/** Two windows of finished days. */
export interface ComparedWindows {
  readonly before: Period
  readonly after: Period
}

interface Asked {
  readonly against: Against
  /** The window that is looked at; open at an end where none is given. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The first day of the change, for `date`. */
  readonly mark?: string | undefined
  /** The current UTC day, which still counts and is left out. */
  readonly today: string
}

/** The two windows to compare; `undefined` where a day is missing or no day is over yet. */
export function windowsToCompare({ against, from, to, mark, today }: Asked): ComparedWindows | undefined {
  const yesterday = shiftDay(today, -1)
  const end = to !== undefined && to < yesterday ? to : yesterday
  if (against === 'date') {
    if (!mark || mark > end) return undefined
    const after = { from: mark, to: end }
    // As long before the change as after it, or as far back as the window reaches.
    const back = shiftDay(mark, -daysBetween(mark, end).length)
    const before = { from: from !== undefined && from < mark ? from : back, to: shiftDay(mark, -1) }
    return { before, after }
  }
  if (from === undefined || end < from) return undefined
  const after = { from, to: end }
  if (against === 'year') return { after, before: { from: yearBefore(from), to: yearBefore(end) } }
  return { after, before: { from: shiftDay(from, -daysBetween(from, end).length), to: shiftDay(from, -1) } }
}

// 52 weeks, so that weekdays stand beside their like.
function yearBefore(day: string): string {
  return shiftDay(day, -364)
}
