import type { Scale } from '../../instrument/scale.js'
import type { Figure } from '../figure.js'
import { bandAt } from './band-at.js'
import { bandsFor } from './band-scheme.js'

/** Where a mean stands among the bands, as far as its interval tells. */
export type Placement =
  | { readonly status: 'band'; readonly band: string; readonly action: string | undefined; readonly source: string }
  /** The interval reaches over several bands: show both ends, and the interval. */
  | { readonly status: 'range'; readonly easiest: string; readonly hardest: string; readonly source: string }
  /** No band may be shown. */
  | { readonly status: 'none'; readonly reason: 'hidden' | 'directional' | 'filling' | 'no-bands' | 'not-a-mean' }

/**
 * Places a mean among the bands of its scale. A band is given only with 30 answers or more and the whole interval inside
 * it; else the range of bands the interval reaches over. EaseKit convention.
 */
export const placeInBands = (scale: Scale, figure: Figure): Placement => {
  const none = (reason: Extract<Placement, { status: 'none' }>['reason']): Placement => ({ status: 'none', reason })
  const scheme = bandsFor(scale)
  if (figure.preset !== 'mean') return none('not-a-mean')
  if (!scheme) return none('no-bands')
  if (figure.value === null) return none('hidden')
  for (const reason of ['directional', 'filling'] as const) if (figure.warnings.includes(reason)) return none(reason)
  const ends = [figure.interval?.low ?? figure.value, figure.interval?.high ?? figure.value]
  const at = ends.map((end) => bandAt(scale, end)?.id ?? '')
  const [easiest = '', hardest = ''] = scale.direction === 'effort-up' ? at : [...at].reverse()
  const { source } = scheme
  return easiest === hardest
    ? { status: 'band', band: easiest, action: scheme.actions[easiest], source }
    : { status: 'range', easiest, hardest, source }
}
