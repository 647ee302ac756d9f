import { expect, it } from 'vitest'
import { runChaos } from './chaos/run-chaos.js'
import { enginesOf } from './engines.js'

// Without a driver, the rig itself loses a tab now and then.
const engines = enginesOf(1).filter((name) => name === 'chromium')

it.each(engines)('loses and doubles nothing in ten seconds of chaos in %s', async (engine) => {
  const summary = await runChaos({ seed: 20261121, minutes: 1 / 6, engine })
  expect(summary).toMatchObject({ losses: [], doubles: [], disturbances: [] })
  expect(summary.submissions).toBeGreaterThan(20)
})
