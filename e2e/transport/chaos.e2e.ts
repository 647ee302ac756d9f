import { expect, it } from 'vitest'
import { runChaos } from './chaos/run-chaos.js'

it('loses and doubles nothing in a quarter of a minute of chaos and what it takes to heal', async () => {
  const summary = await runChaos({ seed: 20261121, minutes: 0.25 })
  expect(summary).toMatchObject({ losses: [], doubles: [], disturbances: [] })
  expect(summary.submissions).toBeGreaterThan(200)
})
