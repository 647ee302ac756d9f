import type { Outbox } from './outbox.js'
import { withinTime } from './within-time.js'

const pollMs = 50

const never = () => new Promise<never>(() => {})

/** Tries what is waiting and resolves after at most `ms`: true when nothing is left. Never rejects. */
export const flush = async ({ pending, internals }: Outbox, ms: number): Promise<boolean> => {
  const { platform, takeUp, wake } = internals
  let isOver = false
  wake()
  await withinTime(platform, ms, async () => {
    await takeUp()
    while (pending() && !isOver) await withinTime(platform, pollMs, never)
  })
  isOver = true
  return !pending()
}
