import type { EngineName } from '../support/engine.js'

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
  {
    cases: [25],
    engines: others,
    reason: 'what a service worker answers is an answer like that of case 7; private sessions have none',
  },
  { cases: [26], engines: others, reason: 'needs a browser that trusts a test certificate; a switch of Chromium' },
  { cases: [30], engines: ['webkit'], reason: 'MiniBrowser quits by its window, and the screen has no window manager' },
  {
    cases: [33, 34],
    engines: others,
    reason: 'their drivers cannot end the process of one page; cases 31 and 39 end all of them',
  },
  {
    cases: [35, 43],
    engines: others,
    reason: 'no switch that freezes a page; a stopped process would stop the driver',
  },
  {
    cases: [36],
    engines: others,
    reason: 'the driver of Firefox waits for a load that never comes; WebKitGTK keeps no page under its driver',
  },
  { cases: [37], engines: ['webkit'], reason: 'timers of a tab that is not in front run once a second' },
  { cases: [58], engines: others, reason: 'their drivers open no private window beside one that is not' },
  { cases: [70, 71, 72], engines: others, reason: 'no browser takes part' },
  { cases: [73], engines: others, reason: 'needs a host name for this machine; a switch of Chromium' },
]

/** Parts that no engine runs here. */
export const partsNotHere: Readonly<Record<number, string>> = {
  29: 'eight closes a run instead of thirty; EASEKIT_CLOSES=30 makes thirty',
  41: 'twenty tabs of one window; no second window',
  71: 'the collector of this rig has no webhook, so nothing is repeated to a third party',
}
