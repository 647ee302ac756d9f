import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { pooledNames } from '../data/pooled-names.js'
import { useLanguage } from '../language/language.js'

interface NotesProps {
  readonly group: ScoredGroup
  /** What tells it from the others on the page; empty where it is the only one. */
  readonly name: string | undefined
}

/** What limits the figures of a group, in words. */
export function Notes({ group, name }: NotesProps): VNode | null {
  const language = useLanguage()
  const { words } = language
  const scores = [...group.scores, ...Object.values(group.items ?? {}).flatMap((item) => item.scores)]
  const found = new Set([...group.warnings, ...scores.flatMap(({ warnings }) => warnings)])
  const pooled = pooledNames([...found], language)
  const sentences = Object.entries(words.warnings)
    .filter(([warning]) => found.has(warning))
    .map(([warning, meaning]) => ({ warning, meaning }))
  if (pooled) sentences.push({ warning: 'pooled', meaning: words.pooledNote(pooled) })
  if (sentences.length === 0) return null
  return (
    <aside class="notes" aria-label={name ? `${words.keepInMind}: ${name}` : words.keepInMind}>
      <ul>
        {sentences.map(({ warning, meaning }) => (
          <li key={warning}>{meaning}.</li>
        ))}
      </ul>
    </aside>
  )
}
