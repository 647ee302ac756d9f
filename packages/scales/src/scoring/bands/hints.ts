import type { Figure } from '../figure.js'

/** A threshold somebody published: a starting point to edit, never a norm. */
export interface Hint {
  readonly preset: string
  /** In the unit of the preset. */
  readonly threshold: number
  /** `above`: met beyond the threshold. `below`: an alarm short of it. */
  readonly side: 'above' | 'below'
  readonly source: string
}

/** Published thresholds. The own trend matters more. */
export const hints: readonly Hint[] = [
  { preset: 'top2of7', threshold: 70, side: 'above', source: 'Mango Office' },
  { preset: 'nps', threshold: 50, side: 'above', source: 'WebAsk' },
  { preset: 'csat-top2', threshold: 70, side: 'above', source: 'WebAsk (70–90 %)' },
  {
    preset: 'csi-mean',
    threshold: 3,
    side: 'below',
    source: 'alarm on 1–5; the 6.0 quoted for 1–10 is not equivalent',
  },
]

/**
 * Whether the whole interval lies beyond the threshold of a hint: `met` if it does, `missed` if all of it lies on the
 * other side, `open` in between. A value that equals the threshold has not passed it.
 */
export const checkHint = (hint: Hint, figure: Figure): 'met' | 'missed' | 'open' => {
  if (figure.preset !== hint.preset || figure.value === null) return 'open'
  const low = figure.interval?.low ?? figure.value
  const high = figure.interval?.high ?? figure.value
  const above = low > hint.threshold
  const below = high < hint.threshold
  if (!above && !below) return 'open'
  return above === (hint.side === 'above') ? 'met' : 'missed'
}
