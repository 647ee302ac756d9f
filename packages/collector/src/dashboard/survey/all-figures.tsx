import { type Figure, methods } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { Words } from '../data/words-of.js'
import { useLanguage } from '../language/language.js'

interface AllFiguresProps {
  /** Each with the name of its item, which is empty for a scale with one question. */
  readonly figures: readonly { readonly name: string; readonly figure: Figure }[]
  readonly words: Words
}

/** Every score of the instrument with its interval, method and formula, for whoever wants to check or compare. */
export function AllFigures({ figures, words }: AllFiguresProps): VNode {
  const { words: page, format } = useLanguage()
  return (
    <details class="card all">
      <summary>{page.allFigures}</summary>
      <ul>
        {figures.map(({ name, figure: { preset, value, unit, interval, method, larger, formula } }) => (
          <li key={`${name} ${preset}`}>
            <span>
              {name} <code>{preset}</code>
            </span>
            <strong>{value === null ? '–' : format.value(value, unit)}</strong>
            <p>
              {interval && page.between(format.value(interval.low, unit), format.value(interval.high, unit))}
              {method && (
                <span class="faint" lang="en">
                  {' '}
                  {methods[method].name}
                </span>
              )}
            </p>
            <p class="faint">
              <span lang="en">{spokenFormula(formula, words.label)}</span>; {page.largerIs(larger)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

// With the labels of the page in place of label ids.
function spokenFormula(formula: string, label: (id: string) => string): string {
  const text = formula.replace(/\(([^)]+)\)/g, (_, ids: string) => `(${ids.split(', ').map(label).join(', ')})`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
