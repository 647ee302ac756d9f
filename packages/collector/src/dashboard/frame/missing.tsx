import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

interface MissingProps {
  readonly kind: 'project' | 'survey'
  readonly name: string
  /** What there is instead. */
  readonly others: readonly string[]
  readonly onPick: (name: string) => void
}

/** Says that what the address names does not exist, and what does. */
export function Missing({ kind, name, others, onPick }: MissingProps): VNode {
  const { missing } = useLanguage().words
  const [before, after] = missing.title[kind].split('{name}')
  return (
    <section class="card empty" role="alert">
      <h2>
        {before}
        <code>{name}</code>
        {after}
      </h2>
      <p>{missing.hint[kind]}</p>
      {others.length > 0 && (
        <p class="others">
          {others.map((other) => (
            <button key={other} type="button" onClick={() => onPick(other)}>
              {other}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}
