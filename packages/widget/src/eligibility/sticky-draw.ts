import type { DeviceStorage } from './device-storage.js'

/** This visitor's draw under a name, in [0, 1); 0 where a rate leaves nothing to draw. */
export type Draw = (name: string, rate: number | undefined) => number

/**
 * This visitor's draw for a survey, in [0, 1): the same at every visit, so that a sample of a tenth stays the same
 * tenth, and grows without losing anybody when the rate is raised. Kept to three digits: enough to sample by, too
 * little to recognise a person by. Where nothing is stored the draw holds for one page.
 *
 * @param key under which the device keeps it
 * @param drawn what this page has drawn so far
 */
export function stickyDraw(
  key: string,
  rate: number | undefined,
  drawn: Map<string, number>,
  storage: DeviceStorage,
  random: () => number,
): number {
  // Where everybody is asked nothing needs to be drawn, and so nothing is stored.
  if (rate === undefined || rate >= 1) return 0
  const draw = Number(storage.get(key) || (drawn.get(key) ?? Math.floor(random() * 1000) / 1000))
  try {
    storage.open()?.setItem(key, `${draw}`)
  } catch {
    // What cannot be kept holds for this page.
  }
  drawn.set(key, draw)
  return draw
}
