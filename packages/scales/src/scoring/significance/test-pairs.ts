import { incompleteBeta } from '../distribution/incomplete-beta.js'
import { normalTail } from '../distribution/normal.js'
import type { Unit } from '../preset/presets.js'
import type { TestResult } from './test-result.js'

/**
 * Tests a share of the same people twice, by those who changed sides: exactly, p = 2 · P(X ≤ min(b, c)) for X of b + c
 * fair coins, at most 1. McNemar 1947.
 */
const testMcNemar = (up: number, down: number): TestResult => {
  const changed = up + down
  const fewer = Math.min(up, down)
  const tail = up === down ? 1 : incompleteBeta(changed - fewer, fewer + 1, { x: 0.5, y: 0.5 })
  return { method: 'mcnemar', statistic: null, p: Math.min(1, 2 * tail), warnings: [] }
}

/**
 * Tests values of the same people twice, by the ranks of their changes: Wilcoxon 1945, with people who did not change left
 * out, ties halved and a continuity correction. `changes` counts people by change, from −K at index 0 to K at index 2K.
 */
const testSignedRank = (changes: readonly number[]): TestResult => {
  const steps = (changes.length - 1) / 2
  let below = 0
  let positive = 0
  let ties = 0
  for (let size = 1; size <= steps; size++) {
    const up = changes[steps + size] ?? 0
    const same = up + (changes[steps - size] ?? 0)
    positive += up * (below + (same + 1) / 2)
    below += same
    ties += same ** 3 - same
  }
  const variance = (below * (below + 1) * (2 * below + 1)) / 24 - ties / 48
  const small = below < 10 ? (['small-sample'] as const) : []
  if (!(variance > 0)) return { method: 'signed-rank', statistic: null, p: null, warnings: [...small, 'zero-variance'] }
  const distance = positive - (below * (below + 1)) / 4
  const z = (Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5)) / Math.sqrt(variance)
  return { method: 'signed-rank', statistic: z, p: Math.min(1, 2 * normalTail(Math.abs(z))), warnings: small }
}

/** What tests the changes of the same people: McNemar for a share, signed ranks for a mean, nothing for a net. */
export const testPairs = (unit: Unit, changes: readonly number[]): readonly TestResult[] => {
  if (unit === 'points') return [testSignedRank(changes)]
  return unit === 'percent' ? [testMcNemar(changes[2] ?? 0, changes[0] ?? 0)] : []
}
