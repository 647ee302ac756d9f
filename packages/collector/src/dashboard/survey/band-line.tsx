import type { Series } from '@easekit/scales'
import { placeInBands } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { scaleOf } from '../../results/scale-of.js'
import type { ScoredGroup } from '../../results/score-group.js'
import { useLanguage } from '../language/language.js'

/** The band of an average and what is recommended in it, only where both may be shown. */
export function BandLine({ group }: { readonly group: ScoredGroup }): VNode | null {
  const { bands } = useLanguage().words
  const mean = group.scores.find(({ preset }) => preset === 'mean')
  if (!mean) return null
  const placed = placeInBands(scaleOf({ ...group.series, scale: group.scale } as Series), mean)
  if (placed.status === 'none') return null
  const name = (id: string): string => bands.names[id] ?? id
  return (
    <p class="card band">
      {placed.status === 'band'
        ? bands.one(name(placed.band), bands.actions[placed.band] ?? placed.action ?? '')
        : bands.several(name(placed.hardest), name(placed.easiest))}{' '}
      <span class="hint">
        <span lang="en">{bands.source(placed.source)}</span>
      </span>
    </p>
  )
}
