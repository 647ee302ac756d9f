import type { Direction } from '@easekit/scales'

/** What the two ends of a scale are called: the hard end first, or what stands for it on a companion scale. */
export function endWords(direction: Direction | undefined): readonly [string, string] {
  if (direction === 'satisfaction-up') return ['less satisfied', 'more satisfied']
  if (direction === 'likelihood-up') return ['less likely', 'more likely']
  return ['hard end', 'easy end']
}
