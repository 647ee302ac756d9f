import type { Series } from '@easekit/scales'
import type { ScoredGroup } from '../../results/score-group.js'
import type { Language } from '../language/language.js'
import { isOwnWording } from './is-own-wording.js'

type Spoken = Readonly<Partial<Record<keyof Series, (value: string) => string>>>

/**
 * What tells each of several groups from the others of its instrument, such as `German, wording issue@1`: its language, and
 * every other field in which they differ. Empty names where there is one group only.
 */
export function nameSeries(
  groups: readonly ScoredGroup[],
  { words, format }: Pick<Language, 'words' | 'format'>,
): readonly string[] {
  if (groups.length < 2) return groups.map(() => '')
  const { names, other } = words.series
  const spoken: Spoken = {
    locale: format.language,
    wording: (value) => (isOwnWording(value) ? names.own : names.wording(value)),
    question: names.question,
    layout: names.layout,
    glyph: names.glyph,
    channel: (value) => value,
    orientation: names.orientation,
    labels: names.labels,
    required: (value) => (value === 'true' ? names.required : names.optional),
  }
  const fieldOf = (group: ScoredGroup, field: keyof Series): string => String(group.series[field] ?? '')
  return groups.map((group) => {
    if (group.other) return other
    const peers = groups.filter(({ scale }) => scale === group.scale)
    const differs = (field: keyof Series): boolean => new Set(peers.map((peer) => fieldOf(peer, field))).size > 1
    return (Object.keys(spoken) as (keyof Series)[])
      .filter((field) => (field === 'locale' || differs(field)) && fieldOf(group, field) !== '')
      .map((field) => spoken[field]?.(fieldOf(group, field)) ?? '')
      .join(', ')
  })
}
