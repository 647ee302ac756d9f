import { changeWord } from './change-word.js'
import type { Comparison } from './compare.js'

/**
 * A change in a few English words, always with its direction: "+0.3, easier". Where answers shifted without an arrow, that
 * is said too. "no change" for none, `null` if hidden.
 */
export const describeChange = ({ change, before, unit, shift }: Comparison): string | null => {
  if (change === null) return null
  const format = new Intl.NumberFormat('en', {
    maximumFractionDigits: unit === 'points' ? 2 : 1,
    signDisplay: 'exceptZero',
  })
  const text = format.format(change)
  const word = text === '0' ? null : changeWord(before.larger, change)
  const moved = shift ? `; answers as a whole shifted: ${shift}` : ''
  return (word ? `${text}, ${word}` : 'no change') + moved
}
