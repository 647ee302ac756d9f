import type { Series } from '@easekit/scales'
import type { Figure, Unit } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { useId } from 'preact/hooks'
import { format } from '../data/format.js'
import { pooledNames } from '../data/pooled-names.js'
import { spokenFormula } from '../data/spoken-formula.js'
import type { Words } from '../data/words-of.js'
import { Ruler } from './ruler.js'

interface FigureViewProps {
  /** @default what kind of figure it is */
  readonly name?: string | undefined
  readonly figure: Figure
  readonly series: Partial<Series> | undefined
  readonly words: Words
}

const names: Readonly<Record<Unit, string>> = { points: 'Average', percent: 'Share', 'net-points': 'Net' }

/** A figure with all that belongs to it: unit, what larger means, interval and number of answers. */
export function FigureView({ name, figure, series, words }: FigureViewProps): VNode | null {
  const id = useId()
  const { preset, value, unit, interval, count, larger, formula, warnings } = figure
  if (value === null || count === null) return null
  const pooled = pooledNames(warnings)
  const [min, max] = unit === 'points' ? (series?.range ?? [0, 1]) : unit === 'percent' ? [0, 100] : [-100, 100]
  return (
    <section class="card figure" aria-labelledby={id}>
      <h2 id={id}>
        {name ?? names[unit]} <code>{preset}</code>
      </h2>
      <p class="value">
        <strong>{format.value(value, unit)}</strong>
        <span>
          {unit === 'points' ? `on ${min} to ${max}, ` : ''}larger is {larger}
        </span>
      </p>
      <Ruler
        value={value}
        interval={interval}
        ends={[min, max]}
        isReversed={larger === 'harder'}
        unit={unit}
        direction={series?.direction}
      />
      <p class="hint">
        {interval && `95% interval ${format.value(interval.low, unit)} to ${format.value(interval.high, unit)}, `}
        {format.count(count)} {count === 1 ? 'answer' : 'answers'}
      </p>
      {pooled && <p class="hint">Different {pooled} counted together</p>}
      {unit !== 'points' && <p class="hint formula">{spokenFormula(formula, words.label)}</p>}
    </section>
  )
}
