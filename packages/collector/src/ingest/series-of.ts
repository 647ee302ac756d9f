import type { Series } from '@easekit/scales'
import type { WireContext } from '../wire/context-schema.js'
import { knownScale } from '../wire/known-scale.js'
import { ladderOf } from '../wire/ladder-of.js'

/**
 * The series a response belongs to; `undefined` when it names no scale, or a scale of the host's own without direction
 * or range. A published scale fills in whatever the client left out, so that terse clients land in the same series.
 */
export function seriesOf(context: WireContext | undefined): Series | undefined {
  if (context?.scale === undefined) return undefined
  const known = knownScale(context.scale, context.labels)
  const direction = context.direction ?? known?.direction
  const range = context.range ?? (known && ([known.min, known.max, known.step] as const))
  if (!direction || !range) return undefined
  const labels = context.labels ?? (known && ladderOf(known))
  // The wire allows any text here: a fingerprint only has to tell series apart.
  return {
    scale: context.scale,
    direction,
    range,
    ...(labels === undefined ? {} : { labels }),
    ...(context.required ? { required: true } : {}),
    orientation: context.orientation ?? known?.orientation ?? 'ascending',
    wording: context.wording ?? (known ? `${known.wording.id}@${known.wording.version}` : ''),
    locale: context.locale ?? '',
    layout: context.layout ?? known?.layout ?? 'horizontal',
    glyph: context.glyph ?? known?.glyph ?? 'number',
    channel: context.channel ?? 'web',
  } as Series
}
