import type { Series } from './series.js'

// Two 32-bit lanes of multiply-and-xor (after FNV-1a, with unlike offsets and primes), so that a few million series
// would be needed before two of them are likely to collide. Not a cryptographic hash, and none is needed.
const hash = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x1b873593
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 13)
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36).padStart(7, '0')
}

/**
 * A short name for a series: equal for equal series, in every engine and release. The part before the hyphen covers
 * the hard fields (instrument and version, min, max, step, direction, label ladder, orientation, required), the part
 * after it the soft ones (wording with the question if it is the host's own, locale, layout, glyph, channel). A context may be passed as it is.
 */
export const fingerprint = (series: Series): string => {
  const { scale, direction, range, labels, orientation, required } = series
  const { wording, question, locale, layout, glyph, channel } = series
  const hard = [scale, direction, ...range, labels ?? '', orientation, required === true]
  // Series of before questions were named keep their name.
  const soft = [wording, locale, layout, glyph, channel, ...(question === undefined ? [] : [question])]
  return `${hash(JSON.stringify(hard))}-${hash(JSON.stringify(soft))}`
}
