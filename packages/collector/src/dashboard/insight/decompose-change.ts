/** A segment in one of two periods. */
export interface Weighed {
  readonly value: string
  readonly count: number
  readonly mean: number
}

/** What a segment adds to the change of the total, in the unit of the means. */
export interface Effect {
  readonly value: string
  /** Owed to its own change, at the mean of its shares. */
  readonly level: number
  /** Owed to the change of its share. */
  readonly mix: number
}

/**
 * Takes the change of a total mean apart: into what segments changed themselves and what is owed to other shares of them. The sum
 * of all effects is the change of the total, exactly. A segment that is missing in a period has only a mix.
 */
export function decomposeChange(before: readonly Weighed[], after: readonly Weighed[]): readonly Effect[] {
  const [total0, total1] = [totalOf(before), totalOf(after)]
  if (total0.count === 0 || total1.count === 0) return []
  const values = new Set([...before, ...after].map(({ value }) => value))
  return [...values].map((value) => {
    const first = before.find((one) => one.value === value)
    const second = after.find((one) => one.value === value)
    const [mean0, mean1] = [first?.mean ?? second?.mean ?? 0, second?.mean ?? first?.mean ?? 0]
    const [share0, share1] = [(first?.count ?? 0) / total0.count, (second?.count ?? 0) / total1.count]
    return {
      value,
      level: ((mean1 - mean0) * (share0 + share1)) / 2,
      mix: (share1 - share0) * ((mean0 + mean1) / 2 - (total0.mean + total1.mean) / 2),
    }
  })
}

function totalOf(segments: readonly Weighed[]): { readonly count: number; readonly mean: number } {
  const count = segments.reduce((sum, one) => sum + one.count, 0)
  const sum = segments.reduce((all, one) => all + one.count * one.mean, 0)
  return { count, mean: count === 0 ? 0 : sum / count }
}
