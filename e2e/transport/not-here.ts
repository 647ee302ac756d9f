import type { EngineName } from '../support/engine-names.js'

/** A case, or a part of it, that an engine does not run here, and why. */
export interface NotHere {
  readonly cases: readonly number[]
  readonly engines: readonly EngineName[]
  readonly reason: string
}

const others: readonly EngineName[] = ['firefox', 'webkit']

/** Everything of the matrix that is not run. A test compares this with the table of engines and with the cases. */
export const notHere: readonly NotHere[] = [
  {
    cases: [6, 7, 9, 10, 11, 12, 14, 17, 18, 19, 20, 22, 41, 44, 45, 47, 56, 57, 61, 62, 67, 69, 75],
    engines: others,
    reason: 'logic of the outbox that no engine changes; one is enough',
  },
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
  35: 'frozen for one minute of the outbox; for ten with --real',
  41: 'twenty tabs of one window; no second window',
}
