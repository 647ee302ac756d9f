const dayMs = 86_400_000

/** Leftovers of a series are closed together every so many days. */
export const mixEveryDays = 28

/** Whether leftovers are closed together at the end of a UTC day, the same days for everybody. */
export function isMixingDay(day: string): boolean {
  return numberOf(day) % mixEveryDays === mixEveryDays - 1
}

/** The UTC day of a moment in epoch ms, such as `2026-03-10`. */
export function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The UTC day before or after another by some days. */
export function shiftDay(day: string, by: number): string {
  return utcDay((numberOf(day) + by) * dayMs)
}

/** The UTC days from one to another, both inclusive. */
export function daysBetween(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, numberOf(to) - numberOf(from) + 1) }, (_, at) => shiftDay(from, at))
}

function numberOf(day: string): number {
  return Date.parse(day) / dayMs
}
