import type { Block } from '../publishing/block.js'
import type { Period } from './trend-period.js'

/**
 * The published blocks of each of some periods that do not overlap. A correction belongs to the period that holds every block
 * that it requires, and to none where they lie in several, as in any view of those days.
 */
export function blocksByPeriod(blocks: readonly Block[], periods: readonly Period[]): readonly (readonly Block[])[] {
  const parts: Block[][] = periods.map(() => [])
  const home = new Map<number, number>()
  for (const block of [...blocks].sort((a, b) => a.number - b.number)) {
    const homes = new Set(
      block.requires.length > 0
        ? block.requires.map((number) => home.get(number))
        : [periods.findIndex(({ from, to }) => from <= block.day && block.day <= to)],
    )
    const [at] = homes
    if (homes.size !== 1 || at === undefined || at < 0) continue
    home.set(block.number, at)
    parts[at]?.push(block)
  }
  return parts
}
