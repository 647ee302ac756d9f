import type { Figure } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import type { Segment } from '../../results/score-segments.js'
import { type Session, usePolled } from '../data/use-polled.js'
import { decomposeChange, type Weighed } from '../insight/decompose-change.js'
import type { ComparedWindows } from '../insight/windows-to-compare.js'
import { useLanguage } from '../language/language.js'

interface MovedByProps {
  readonly query: string
  readonly group: ScoredGroup
  readonly windows: ComparedWindows
  readonly by: string
  readonly figure: Figure
  readonly nameOf: (segment: string) => string
  readonly session: Session
}

/** What of the change between two windows is owed to segments that moved, and what to other shares of them. */
export function MovedBy({ query, group, windows, by, figure, nameOf, session }: MovedByProps): VNode | null {
  const { words, format } = useLanguage()
  const addressOf = ({ from, to }: ComparedWindows['after']): string => {
    const parameters = new URLSearchParams(query)
    parameters.set('from', from)
    parameters.set('to', to)
    parameters.set('by', by)
    return `v1/segments?${parameters}`
  }
  const before = usePolled<{ segments: readonly Segment[] }>(addressOf(windows.before), session, 60_000).value
  const after = usePolled<{ segments: readonly Segment[] }>(addressOf(windows.after), session, 60_000).value
  if (!before || !after) return null
  const weigh = ({ segments }: { segments: readonly Segment[] }): readonly Weighed[] =>
    segments.flatMap(({ value, groups }) => {
      const found = groups.find(({ fingerprint }) => fingerprint === group.fingerprint)
      const mean = found?.scores.find((one) => one.preset === figure.preset)?.value ?? null
      return found && mean !== null ? [{ value, count: found.count, mean }] : []
    })
  const effects = decomposeChange(weigh(before), weigh(after))
  const [most] = [...effects].sort((a, b) => Math.abs(b.level + b.mix) - Math.abs(a.level + a.mix))
  if (!most || effects.length < 2) return null
  const sum = (part: 'level' | 'mix'): string =>
    format.change(
      effects.reduce((all, effect) => all + effect[part], 0),
      figure.unit,
    )
  return (
    <p class="moved-by">
      {words.segments.moved(sum('level'), sum('mix'), words.units[figure.unit])}{' '}
      {words.segments.movedBy(nameOf(most.value), format.change(most.level + most.mix, figure.unit))}
    </p>
  )
}
