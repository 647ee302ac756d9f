import type { Series } from '@easekit/scales'
import type { ScoredGroup } from '../../results/score-group.js'
import { isOwnWording } from './is-own-wording.js'

const languages = new Intl.DisplayNames('en', { type: 'language' })

const spoken: Readonly<Partial<Record<keyof Series, (value: string) => string>>> = {
  locale: languageOf,
  wording: (value) => (isOwnWording(value) ? 'own question' : `wording ${value}`),
  question: (value) => `asked “${value}”`,
  layout: (value) => `${value} layout`,
  glyph: (value) => `${value} on the points`,
  channel: (value) => value,
  orientation: (value) => `${value} points`,
  labels: (value) => `points ${value}`,
  required: (value) => (value === 'true' ? 'answer required' : 'answer not required'),
}

/**
 * What tells each of several groups from the others of its instrument, such as `German, wording issue@1`: its language, and
 * every other field in which they differ. Empty names where there is one group only.
 */
export function nameSeries(groups: readonly ScoredGroup[]): readonly string[] {
  if (groups.length < 2) return groups.map(() => '')
  const fieldOf = (group: ScoredGroup, field: keyof Series): string => String(group.series[field] ?? '')
  return groups.map((group) => {
    if (group.other) return 'other, small series together'
    const peers = groups.filter(({ scale }) => scale === group.scale)
    const differs = (field: keyof Series): boolean => new Set(peers.map((peer) => fieldOf(peer, field))).size > 1
    return (Object.keys(spoken) as (keyof Series)[])
      .filter((field) => (field === 'locale' || differs(field)) && fieldOf(group, field) !== '')
      .map((field) => spoken[field]?.(fieldOf(group, field)) ?? '')
      .join(', ')
  })
}

// Any text may come as a language.
function languageOf(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
