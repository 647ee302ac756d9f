import type { Block } from './block.js'

/** Which blocks a reader asks for; days are UTC and inclusive. */
export interface View {
  readonly version?: string | undefined
  readonly trigger?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The blocks that a view sums: those closed in its days, and the corrections of which every block is in it. */
export function blocksInView(blocks: readonly Block[], { version, trigger, from, to }: View): readonly Block[] {
  const inside = new Set<number>()
  const ascending = [...blocks].sort((a, b) => a.number - b.number)
  return ascending.filter((block) => {
    const isIn =
      block.requires.length > 0
        ? block.requires.every((number) => inside.has(number))
        : (version === undefined || block.version === version) &&
          (trigger === undefined || block.trigger === trigger) &&
          (from === undefined || block.day >= from) &&
          (to === undefined || block.day <= to)
    if (isIn) inside.add(block.number)
    return isIn
  })
}
