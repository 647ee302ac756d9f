import { h, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { useLanguage } from '../language/language.js'
import { CountedWindowContext, spokenWindow } from './counted-window.js'

interface HowProps {
  /** The formula, and what else there is to know of it. */
  readonly sentences: readonly string[]
  /** What is told apart by a reader who hears the headings only. */
  readonly of: string
  /** What was counted, such as "12 answers". @default it stands beside each number */
  readonly counted?: string | undefined
  /** The days. @default those of the page */
  readonly window?: string | undefined
}

/** How the figures above are computed, folded: formula, count and days. */
export function How({ sentences, of, counted, window }: HowProps): VNode {
  const language = useLanguage()
  const { words } = language
  const days = useContext(CountedWindowContext)
  return (
    <details class="how">
      <summary>
        {words.howComputed}
        <span class="unseen"> {of}</span>
      </summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl>
        {counted !== undefined && (
          <div>
            <dt>{words.how.counted}</dt>
            <dd>{counted}</dd>
          </div>
        )}
        <div>
          <dt>{words.how.window}</dt>
          <dd>{window ?? spokenWindow(days, language)}</dd>
        </div>
      </dl>
    </details>
  )
}
