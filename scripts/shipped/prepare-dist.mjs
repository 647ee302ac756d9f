import { ensureBuilt } from '../setup.mjs'

/** For vitest's `globalSetup`: the tests run on the build of these sources. */
export const setup = () => ensureBuilt()
