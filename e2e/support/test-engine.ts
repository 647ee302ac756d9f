import { afterAll, beforeAll } from 'vitest'
import type { Engine } from './engine.js'
import type { EngineName } from './engine-names.js'
import { startEngine } from './start-engine.js'

/** One of the engines for the tests of the block around it. */
export function testEngine(name: EngineName): Pick<Engine, 'open'> {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine(name)
  })
  afterAll(() => engine?.stop())
  return { open: (options) => engine.open(options) }
}
