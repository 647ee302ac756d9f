import type { Host } from './host.js'

/** Waits so many milliseconds, or until everything ends. */
export function pause({ platform, signal }: Pick<Host, 'platform' | 'signal'>, ms: number): Promise<void> {
  const { window } = platform
  return new Promise((resolve) => {
    const end = (): void => {
      window.clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = window.setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
