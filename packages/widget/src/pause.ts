import type { Host } from './host.js'

/**
 * Waits so many milliseconds, or until everything ends.
 *
 * @param hurry given what ends the wait before its time
 */
export function pause({ platform, signal }: Host, ms: number, hurry?: (end: () => void) => void): Promise<void> {
  const { window } = platform
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms)
    const end = (): void => {
      window.clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', end)
    hurry?.(end)
  })
}
