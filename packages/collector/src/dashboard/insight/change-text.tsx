import type { Comparison } from '@easekit/scales/scoring'
import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'

/** The arrow of a direction. Up is what the shop wants, whatever the raw direction, as the easy end is on top of every chart. */
const arrows: Readonly<Record<NonNullable<Comparison['arrow']>, string>> = {
  easier: '↑',
  'more satisfied': '↑',
  'more likely to recommend': '↑',
  harder: '↓',
  'less satisfied': '↓',
  'less likely to recommend': '↓',
}

/** A change in a few words: with its arrow only where it is one, else that it may be chance. */
export function ChangeText({ comparison }: { readonly comparison: Comparison | undefined }): VNode {
  const { words, format } = useLanguage()
  const { comparing } = words
  if (!comparison || comparison.change === null) return <span class="faint">{comparing.nothing}</span>
  const { change, unit, arrow, warnings } = comparison
  const size = <bdi>{format.change(change, unit)}</bdi>
  if (arrow)
    return (
      <span class="change real">
        <span aria-hidden="true">{arrows[arrow]}</span> {size} {words.change[arrow]}
      </span>
    )
  const why = warnings.includes('filling')
    ? comparing.filling
    : warnings.includes('directional')
      ? comparing.few
      : comparing.chance
  return (
    <span class="change">
      {size} <span class="faint">{why}</span>
    </span>
  )
}
