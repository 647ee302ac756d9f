import type { Platform } from './platform.js'

/** The outcome of `work`, or undefined once it throws, rejects or takes longer than `ms`. Never rejects. */
export const within = <T>(platform: Platform, ms: number, work: () => Promise<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    const timer = platform.setTimeout(() => resolve(undefined), ms)
    new Promise<T>((settle) => settle(work()))
      .catch(() => undefined)
      .then((value) => {
        platform.clearTimeout(timer as never)
        resolve(value)
      })
  })
