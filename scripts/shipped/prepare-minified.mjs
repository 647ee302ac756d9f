import { buildMinified } from './build-minified.mjs'

/** For vitest's `globalSetup`: the tests run on the build of these sources. */
export const setup = buildMinified
