import type { EngineName } from './engine-names.js'
import { isFull } from './full.js'

/**
 * The cases that a test goes through in an engine: in Chromium all of them, in another those in which it may differ. Of many
 * of one kind, these stand for the rest.
 */
export const casesIn = <Case>(
  engine: EngineName,
  all: readonly Case[],
  differs: (one: Case, at: number) => boolean,
): Case[] => all.filter((one, at) => isFull || engine === 'chromium' || differs(one, at))
