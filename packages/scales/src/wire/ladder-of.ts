import type { Scale } from '../instrument/scale.js'

/** The points of a scale and its items, as a series names them: what is rated is part of the ladder. */
export const ladderOf = (scale: Pick<Scale, 'labels' | 'items'>): string =>
  [...scale.labels, ...(scale.items ?? [])].join(' ')
