import { setTimeout as wait } from 'node:timers/promises'

const patienceMs = 5000
const pauseMs = 5

/**
 * Repeats an attempt for up to 5 s while another connection holds SQLite's write lock. SQLite's own waiting would
 * block the whole process, and for ever if the holder is a connection of the same process.
 */
export async function retryBusy<T>(attempt: () => Promise<T>): Promise<T> {
  const start = performance.now()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > patienceMs) throw error
      await wait(pauseMs * (0.5 + Math.random()))
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_BUSY')
}
