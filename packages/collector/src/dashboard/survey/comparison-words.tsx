import type { Direction } from '@easekit/scales'
import type { Comparison } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { ChangeText } from '../insight/change-text.js'
import { useLanguage } from '../language/language.js'

interface ComparisonWordsProps {
  readonly comparison: Comparison
  readonly direction: Direction | undefined
}

/** One comparison in whole sentences: from where to where, how large, and whether it may be chance. */
export function ComparisonWords({ comparison, direction }: ComparisonWordsProps): VNode {
  const { words, format } = useLanguage()
  const { comparing } = words
  const { before, after, change, interval, unit, arrow, shift, tests, warnings } = comparison
  if (change === null || before.value === null || after.value === null) return <p>{comparing.nothing}</p>
  const ranks = tests.find(({ method }) => method === 'mann-whitney')
  const size = format.change(change, unit)
  // Whether it can be told from chance is not known of few answers, or while some still come.
  const isOpen = warnings.includes('filling') || warnings.includes('directional')
  return (
    <div class="comparison-words">
      <p>
        <strong>
          {comparing.fromTo(format.value(before.value, before.unit), format.value(after.value, after.unit))}
        </strong>{' '}
        <code class="faint">{comparison.preset}</code> <ChangeText comparison={comparison} />
      </p>
      <p class="hint">
        {!isOpen &&
          `${arrow ? comparing.real(size, words.units[unit], words.change[arrow]) : comparing.unclear(size, words.units[unit])} `}
        {interval && `${comparing.interval(format.change(interval.low, unit), format.change(interval.high, unit))} `}
        {ranks?.effect != null &&
          (direction === 'ease-up' || direction === 'effort-up') &&
          `${comparing.pairs(format.share(ranks.effect, 1))} `}
        {shift && `${comparing.shifted(words.change[shift])} `}
        {comparing.counts(
          words.answers(before.count ?? 0, format.count(before.count ?? 0)),
          words.answers(after.count ?? 0, format.count(after.count ?? 0)),
        )}
      </p>
    </div>
  )
}
