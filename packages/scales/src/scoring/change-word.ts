import type { Larger } from './figure.js'

/** Which way a figure moved. */
export type Change = Larger | 'less satisfied' | 'less likely to recommend'

const OPPOSITE: Readonly<Record<Larger, Change>> = {
  easier: 'harder',
  harder: 'easier',
  'more satisfied': 'less satisfied',
  'more likely to recommend': 'less likely to recommend',
}

/** The word for a change of a figure. `null` for none. */
export const changeWord = (larger: Larger, change: number): Change | null =>
  change === 0 ? null : change > 0 ? larger : OPPOSITE[larger]
