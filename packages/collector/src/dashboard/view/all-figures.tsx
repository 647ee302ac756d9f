import { type Figure, methods } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { format } from '../data/format.js'
import { spokenFormula } from '../data/spoken-formula.js'
import type { Words } from '../data/words-of.js'

/** Every score of the instrument with its interval, method and formula, for whoever wants to check or compare. */
export function AllFigures({ scores, words }: { readonly scores: readonly Figure[]; readonly words: Words }): VNode {
  return (
    <details class="card all">
      <summary>All figures and their formulas</summary>
      <ul>
        {scores.map(({ preset, value, unit, interval, method, larger, formula }) => (
          <li key={preset}>
            <code>{preset}</code>
            <strong>{value === null ? '–' : format.value(value, unit)}</strong>
            <p>
              {interval && `${format.value(interval.low, unit)} to ${format.value(interval.high, unit)}`}
              {method && <span class="faint"> {methods[method].name}</span>}
            </p>
            <p class="faint">
              {spokenFormula(formula, words.label)}; larger is {larger}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
