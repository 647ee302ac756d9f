import type { Host } from './host.js'

/**
 * Runs `run` in one tab of the site at a time: while it runs, all others get `undefined` at once. Web Locks are exact
 * across tabs, which localStorage is not; where they are missing, on pages without https, a chunk brings the next best.
 * Where nothing may be stored, tabs know nothing of each other.
 */
export async function alone<Result>(
  { options, platform, modules, storage }: Host,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  const name = `easekit:${options.project}`
  let kept: Storage | null = null
  try {
    kept = storage()
  } catch {
    // A sandboxed frame may use neither storage nor locks.
  }
  if (!kept) return run()
  const { locks } = platform.window.navigator as Partial<Navigator>
  return locks
    ? locks.request(name, { ifAvailable: true }, (lock) => (lock ? run() : undefined))
    : (await modules('claim')).claim(kept, name, platform.now, run)
}
