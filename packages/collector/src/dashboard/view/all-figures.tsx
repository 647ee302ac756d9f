import { type Figure, methods } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { format } from '../data/format.js'
import { spokenFormula } from '../data/spoken-formula.js'
import type { Words } from '../data/words-of.js'

interface AllFiguresProps {
  /** Each with the name of its item, which is empty for a scale with one question. */
  readonly figures: readonly { readonly name: string; readonly figure: Figure }[]
  readonly words: Words
}

/** Every score of the instrument with its interval, method and formula, for whoever wants to check or compare. */
export function AllFigures({ figures, words }: AllFiguresProps): VNode {
  return (
    <details class="card all">
      <summary>All figures and their formulas</summary>
      <ul>
        {figures.map(({ name, figure: { preset, value, unit, interval, method, larger, formula } }) => (
          <li key={`${name} ${preset}`}>
            <span>
              {name} <code>{preset}</code>
            </span>
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
