import { warnings as meanings } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { pooledNames } from '../data/pooled-names.js'

// What concerns a test or an arrow is said differently on a page that has neither.
const words: Readonly<Record<string, string>> = {
  filling: 'Today still counts, so these figures can move',
  clamped: 'An interval ends at the end of the scale',
  'near-end': 'The average is close to an end of the scale, where intervals are lopsided',
  directional: 'Fewer than 30 answers: read the figures as a direction, not as a result',
}

/** What limits the figures of a group, in words. */
export function Notes({ group }: { readonly group: ScoredGroup }): VNode | null {
  const scores = [...group.scores, ...Object.values(group.items ?? {}).flatMap((item) => item.scores)]
  const found = new Set([...group.warnings, ...scores.flatMap(({ warnings }) => warnings)])
  const pooled = pooledNames([...found])
  const sentences = Object.entries(meanings)
    .filter(([warning]) => found.has(warning))
    .map(([warning, meaning]) => ({ warning, meaning: words[warning] ?? meaning }))
  if (pooled) sentences.push({ warning: 'pooled', meaning: `Answers in different ${pooled} are counted together` })
  if (sentences.length === 0) return null
  return (
    <aside class="notes" aria-label="Keep in mind">
      <ul>
        {sentences.map(({ warning, meaning }) => (
          <li key={warning}>{meaning}.</li>
        ))}
      </ul>
    </aside>
  )
}
