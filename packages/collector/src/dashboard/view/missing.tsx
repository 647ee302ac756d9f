import { h, type VNode } from 'preact'

interface MissingProps {
  readonly kind: 'project' | 'survey'
  readonly name: string
  /** What there is instead. */
  readonly others: readonly string[]
  readonly onPick: (name: string) => void
}

/** Says that what the address names does not exist, and what does. */
export function Missing({ kind, name, others, onPick }: MissingProps): VNode {
  return (
    <section class="card empty" role="alert">
      <h2>
        There is no {kind} <code>{name}</code> here
      </h2>
      <p>
        {kind === 'project'
          ? 'The collector is not configured for a project of this name.'
          : 'No question of a survey of this name has been shown yet. If the name is right, it appears here by itself.'}
      </p>
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
