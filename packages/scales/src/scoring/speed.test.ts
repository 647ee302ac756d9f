import { describe, expect, it } from 'vitest'
import { ces2 } from '../index.js'
import { score } from './score.js'
import { tally } from './tally.js'

/** Milliseconds of the fastest of several rounds, which is what a loaded machine disturbs least. */
const best = (run: () => unknown, rounds = 8): number => {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

describe('what an answer costs', () => {
  it('is twice a plain loop over a typed array at most', () => {
    const values = Uint8Array.from({ length: 3_000_000 }, (_, at) => 1 + (((at * 2_654_435_761) >>> 7) % 7))
    const loop = () => {
      const counts = new Float64Array(7)
      for (let at = 0; at < values.length; at++) counts[values[at]! - 1]! += 1
      return counts
    }
    // Both in turn, and the best of each: another program on the machine may only cost more tries. Each copy is compiled
    // anew, as on a busy machine V8 may settle for less.
    let ratio = Infinity
    for (let copy = 0; copy < 8 && ratio > 2; copy++) {
      const fresh: typeof tally = new Function(`return ${tally}`)()
      ratio = Math.min(ratio, best(() => fresh(ces2, values)) / best(loop))
    }
    expect(ratio).toBeLessThanOrEqual(2)
  })

  it('does not grow with the number of answers once they are counted', () => {
    const repeat = (bars: number[]) => () => {
      for (let round = 0; round < 500; round++) score(ces2, 'mean', bars)
    }
    const few = best(repeat([0, 1, 2, 1, 2, 2, 2]))
    const many = best(repeat([0, 1e6, 2e6, 1e6, 2e6, 2e6, 2e6]))
    expect(many / few).toBeLessThanOrEqual(3)
  })
})
