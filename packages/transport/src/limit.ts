import type { Platform } from './platform.js'

/** Runs work for so many ms at most. The outcome is undefined once it rejects or takes longer; never rejects itself. */
export type Limit = <T>(ms: number, work: () => Promise<T>) => Promise<T | undefined>

/** @param scale multiplies the time */
export const createLimit =
  (platform: Platform, scale: number): Limit =>
  (ms, work) =>
    new Promise((resolve) => {
      const timer = platform.setTimeout(() => resolve(undefined), ms * scale)
      work()
        .then(resolve, () => resolve(undefined))
        .then(() => platform.clearTimeout(timer as never))
    })
