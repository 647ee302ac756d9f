import { expect, it } from 'vitest'
import { isFull } from '../support/full.js'
import { runChaos } from './chaos/run-chaos.js'
import { enginesOf } from './engines.js'

const engines = enginesOf(1).filter((name) => name === 'chromium' || (isFull && name === 'firefox'))

it.each(engines)('loses and doubles nothing in ten seconds of chaos in %s', async (engine) => {
  const summary = await runChaos({ seed: 20261121, minutes: 1 / 6, engine })
  expect(summary).toMatchObject({ losses: [], doubles: [], disturbances: [] })
  expect(summary.submissions).toBeGreaterThan(5)
})
