import type { Outbox } from './outbox.js'

const never = () => new Promise<never>(() => {})

/** Tries what is waiting and resolves after at most `ms`: true when nothing is left. Never rejects. */
export const flush = async ({ pending, core }: Outbox, ms: number): Promise<boolean> => {
  const [, , , sweep, , , , , , wake, limit] = core
  let isOver = false
  wake()
  await limit(ms, async () => {
    await sweep()
    while (pending() && !isOver) await limit(50, never)
  })
  isOver = true
  return !pending()
}
