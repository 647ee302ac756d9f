import { afterAll, beforeAll } from 'vitest'
import { type Engine, startEngine } from './engine.js'
import type { EngineName } from './engine-names.js'

/** One of the engines for the tests of the block around it. */
export function testEngine(name: EngineName): Pick<Engine, 'open'> {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine(name)
  })
  afterAll(() => engine?.stop())
  return { open: (options) => engine.open(options) }
}
