import type { Host } from './host.js'

/**
 * Waits so many milliseconds, or until everything ends.
 *
 * @param hurry given what ends the wait before its time
 */
export function pause({ platform, signal }: Host, ms: number, hurry?: (end: () => void) => void): Promise<void> {
  const { window } = platform
  return new Promise((resolve) => {
    const end = (): void => {
      window.clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = window.setTimeout(end, ms)
    signal.addEventListener('abort', end)
    hurry?.(end)
  })
}
