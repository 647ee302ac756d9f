import type { EngineName } from '../support/engine-names.js'

/** A case, or a part of it, that an engine does not run here, and why. */
export interface NotHere {
  readonly cases: readonly number[]
  readonly engines: readonly EngineName[]
  readonly reason: string
  /** With EASEKIT_FULL=1 it runs there all the same. @default false */
  readonly isPossible?: boolean
}

const others: readonly EngineName[] = ['firefox', 'webkit']

/** Everything of the matrix that is not run; all else is. */
export const notHere: readonly NotHere[] = [
  {
    cases: [6, 7, 9, 10, 11, 12, 14, 17, 18, 19, 20, 22, 41, 44, 45, 47, 56, 57, 61, 62, 67, 69],
    engines: others,
    reason: 'logic of the outbox that no engine changes; one is enough',
    isPossible: true,
  },
  {
    cases: [60, 68],
    engines: others,
    reason: 'to an engine the same as 59 and 49, which run there',
    isPossible: true,
  },
  { cases: [75], engines: others, reason: 'logic under a simulated clock; no request leaves the page' },
  {
    cases: [21],
    engines: others,
    reason: 'only the driver of Chromium can take a page off the network; the event alone is logic',
  },
  { cases: [26], engines: others, reason: 'needs a browser that trusts a test certificate; a switch of Chromium' },
  {
    cases: [33],
    engines: ['firefox'],
    reason:
      'tried: Firefox hands a write to localStorage to its other process when the task ends, so that a page killed ' +
      'inside the task leaves nothing; the put has promised nothing either. Case 34 kills the page after its promise',
  },
  { cases: [70, 71, 72], engines: others, reason: 'no browser takes part' },
  { cases: [73], engines: others, reason: 'needs a host name for this machine; a switch of Chromium' },
]

/** Parts that no engine runs here. */
export const partsNotHere: Readonly<Record<number, string>> = {
  29: 'five tabs closed for each collector; thirty with EASEKIT_FULL=1',
  31: 'records of at most half a second; of three seconds as well with EASEKIT_FULL=1',
  35: 'frozen for longer than a lease; for a minute of the outbox with EASEKIT_FULL=1',
  40: 'fifteen records from each tab; fifty with EASEKIT_FULL=1',
  41: 'twenty tabs of one window; no second window',
}
