import { describe, expect, it } from 'vitest'
import { shiftDay } from '../publishing/days.js'
import { checkVolume } from './check-volume.js'
import type { Windows } from './open-windows.js'

/** A generator of numbers from 0 to 1 that are the same on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws a count by Knuth's way; for means under some hundred. */
function poisson(mean: number, random: () => number): number {
  const least = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > least; count++) product *= random()
  return Math.max(0, count)
}

const first = '2024-01-01'
const dayOf = (at: number): string => shiftDay(first, at)
const numberOf = (day: string): number => (Date.parse(day) - Date.parse(first)) / 86_400_000

/** A shop that is looked at every morning; resolves to the mornings on which its answers seemed to stop. */
async function alarmsOf(counts: readonly number[]): Promise<readonly number[]> {
  // How many answers there were before each day, as windows are read by the hundred thousand.
  const before = [0]
  for (const count of counts) before.push((before.at(-1) ?? 0) + count)
  const countBefore = (day: number): number => before[Math.min(Math.max(day, 0), counts.length)] ?? 0
  const read: Windows = async (from, to) => {
    const answered = Math.max(0, countBefore(numberOf(to) + 1) - countBefore(numberOf(from)))
    return { from, to, answered, shown: answered, groups: [] }
  }
  const alarms: number[] = []
  for (let day = 1; day < counts.length; day++) {
    const { state } = await checkVolume(read, { survey: 'checkout', today: dayOf(day), open: undefined })
    if (state === 'found') alarms.push(day)
  }
  return alarms
}

const days = 730
const weekdays = [1, 1, 1, 1.2, 1.5, 0.4, 0.2]
const shop = (mean: number, seed: number, spread = 0): readonly number[] => {
  const random = numbers(seed)
  return Array.from({ length: days }, (_, day) => {
    const luck = 1 - spread + 2 * spread * random()
    return poisson(mean * luck * (weekdays[day % 7] ?? 1), random)
  })
}

describe('that answers stop coming', () => {
  it.each([0.2, 0.5, 1, 3, 10, 40, 100])('is not said in two years of a shop with %d answers a day', async (mean) => {
    for (const seed of [1, 2, 3]) expect(await alarmsOf(shop(mean, seed))).toEqual([])
  })

  it('is not said of days that differ by half among themselves', async () => {
    for (const seed of [1, 2, 3]) expect(await alarmsOf(shop(40, seed, 0.5))).toEqual([])
  })

  it.each([
    [40, 1],
    [10, 8],
    [3, 15],
    [1.5, 29],
  ])('is said of a shop with %d answers a day after %d days without one at most', async (mean, most) => {
    for (const seed of [1, 2, 3]) {
      const counts = [...shop(mean, seed).slice(0, 364), ...Array<number>(40).fill(0)]
      const [alarm] = await alarmsOf(counts)
      expect(alarm).toBeGreaterThan(364)
      expect(alarm).toBeLessThanOrEqual(364 + most)
    }
  })
})
