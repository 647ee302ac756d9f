import { h, type VNode } from 'preact'
import type { NamedReason } from '../../results/name-reasons.js'
import { useLanguage } from '../language/language.js'

const mostShown = 12

/** The reasons that were given, the most frequent first. */
export function ReasonList({ reasons }: { readonly reasons: readonly NamedReason[] }): VNode | null {
  const { words, format } = useLanguage()
  if (reasons.length === 0) return null
  const rest = reasons.slice(mostShown)
  return (
    <section class="card reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.reasons.title}</h2>
      <Rows reasons={reasons.slice(0, mostShown)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.reasons.more(format.count(rest.length))}</summary>
          <Rows reasons={rest} />
        </details>
      )}
      <p class="hint">{words.reasons.hint}</p>
    </section>
  )
}

function Rows({ reasons }: { readonly reasons: readonly NamedReason[] }): VNode {
  const { format } = useLanguage()
  return (
    <ul>
      {reasons.map(({ id, label, count }) => (
        <li key={id}>
          <span dir="auto">{label}</span> <span class="number">{format.count(count)}</span>
        </li>
      ))}
    </ul>
  )
}
