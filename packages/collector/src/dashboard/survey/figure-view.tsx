import type { Series } from '@easekit/scales'
import type { Figure } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { useId } from 'preact/hooks'
import { pooledNames } from '../data/pooled-names.js'
import { spokenCut } from '../data/spoken-cut.js'
import type { Words } from '../data/words-of.js'
import { How } from '../insight/how.js'
import { useLanguage } from '../language/language.js'
import { Ruler } from './ruler.js'

interface FigureViewProps {
  /** @default what kind of figure it is */
  readonly name?: string | undefined
  readonly figure: Figure
  /** The id of what tells its group from others; empty where there are none. */
  readonly of: string
  readonly series: Partial<Series> | undefined
  readonly words: Words
}

/** A figure with all that belongs to it: unit, what larger means, interval and number of answers. */
export function FigureView({ name, of, figure, series, words }: FigureViewProps): VNode | null {
  const language = useLanguage()
  const { words: page, format } = language
  const id = useId()
  const { preset, value, unit, interval, count, larger, formula, warnings } = figure
  if (value === null || count === null) return null
  const pooled = pooledNames(warnings, language)
  const [min, max] = unit === 'points' ? (series?.range ?? [0, 1]) : unit === 'percent' ? [0, 100] : [-100, 100]
  return (
    <section class="card figure" aria-labelledby={`${id} ${of}`.trim()}>
      <h2 id={id}>
        {name ?? page.figureNames[unit]} <code>{preset}</code>
      </h2>
      <p class="value">
        <strong>{format.value(value, unit)}</strong>
        <span>
          {unit === 'points' ? `${page.onScale(format.end(min, unit), format.end(max, unit))}, ` : ''}
          {page.largerIs(larger)}
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
        {interval && `${page.interval(format.value(interval.low, unit), format.value(interval.high, unit))}, `}
        {page.answers(count, format.count(count))}
      </p>
      {pooled && <p class="hint">{page.pooledHere(pooled)}</p>}
      {unit !== 'points' && <p class="hint formula">{spokenCut(formula, words.label, language)}</p>}
      <How
        sentences={[page.how.figures[unit], ...(interval ? [page.how.interval] : [])]}
        of={`${name ?? page.figureNames[unit]} ${preset}`}
        counted={page.answers(count, format.count(count))}
      />
    </section>
  )
}
