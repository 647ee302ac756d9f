import type { Platform } from './platform.js'

/**
 * Runs work for so many ms at most, since some promises of browsers never settle. Resolves to nothing once the work fails or takes
 * longer, and then aborts its signal.
 */
export const withinTime = <T>(
  platform: Pick<Platform, 'setTimeout' | 'clearTimeout' | 'outboxPace'>,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> =>
  new Promise((resolve: (outcome?: T) => void) => {
    const controller = new AbortController()
    const timer = platform.setTimeout(
      () => {
        controller.abort()
        resolve()
      },
      ms * (platform.outboxPace ?? 1),
    )
    work(controller.signal)
      .then(resolve, () => resolve())
      .then(() => platform.clearTimeout(timer as never))
  })
