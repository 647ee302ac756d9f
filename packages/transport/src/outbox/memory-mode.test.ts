import { expect, it, vi } from 'vitest'
import { createOutbox } from '../index.js'
import { createFakePlatform } from '../testing.js'

it('keeps and retries with backoff what lives in memory only', async () => {
  const platform = createFakePlatform()
  const sender = vi.fn(async () => ({ status: 503 }))
  const outbox = createOutbox({ project: 'shop', persist: 'none', sender, platform })
  expect(await outbox.put({ id: 'a', survey: 's@1', answers: { effort: 5 } })).toBe(0)
  expect(outbox.pending()).toBe(1)
  expect(sender).toHaveBeenCalledTimes(1)
  outbox.stop()
})
