import type { Room } from './write.js'

/** Room for everything; nothing is listed. */
export const boundlessRoom: Room = {
  versions: Infinity,
  series: Infinity,
  plainSeries: 0,
  declared: new Set(),
  reasons: Infinity,
  offered: new Map(),
  offeredByAll: new Set(),
  segments: Infinity,
  listed: new Map(),
  held: Infinity,
}
