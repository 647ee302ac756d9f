import type { EngineName } from '../support/engine.js'

const everywhere: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24]

/** In which engines a case runs: all of it in Chromium; storage, unload, CORS and keepalive in the others as well. */
export function enginesOf(number: number): readonly EngineName[] {
  return everywhere.includes(number) ? ['chromium', 'firefox', 'webkit'] : ['chromium']
}
