import type { Platform } from './platform.js'

/** The outcome of `work`, or undefined once it rejects or takes longer than `ms`. Never rejects. */
export const within = <T>(platform: Platform, ms: number, work: () => Promise<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    const timer = platform.setTimeout(() => resolve(undefined), ms)
    work()
      .then(resolve, () => resolve(undefined))
      .then(() => platform.clearTimeout(timer as never))
  })
