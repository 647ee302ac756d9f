import type { DeviceStorage } from './device-storage.js'

/** Does the same as Web Locks would, as well as storage allows. */
export type ClaimTab = <Result>(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now: () => number,
  run: () => Promise<Result>,
) => Promise<Result | undefined>

/**
 * Runs `run` in one tab of the site at a time, whatever its projects: while it runs, all others get `undefined` at once. Web Locks are exact
 * across tabs, which localStorage is not; where they are missing, on pages without https, the next best is fetched.
 * Where nothing may be stored, tabs know nothing of each other.
 */
export async function inOneTab<Result>(
  { navigator }: Window,
  now: () => number,
  device: DeviceStorage,
  fetchClaim: () => Promise<{ readonly claimTab: ClaimTab }>,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  let storage: Storage | null = null
  try {
    storage = device.open()
  } catch {
    // A sandboxed frame may use neither storage nor locks.
  }
  if (!storage) return run()
  const { locks } = navigator as Partial<Navigator>
  if (locks) return locks.request('easekit', { ifAvailable: true }, (lock) => (lock ? run() : undefined))
  const { claimTab } = await fetchClaim()
  return claimTab(storage, now, run)
}
