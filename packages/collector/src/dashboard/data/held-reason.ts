import type { HeldReason } from '../words/page-words.js'

const patterns: readonly (readonly [pattern: RegExp, reason: HeldReason])[] = [
  [/^survey: .*is closed/, 'closed'],
  [/^survey: .*the most$/, 'too-many-surveys'],
  [/^context: .*the most$/, 'too-many-series'],
  [/^origin:/, 'origin'],
  [/^v:/, 'release'],
  [/^survey:/, 'no-survey'],
  [/^answers/, 'answer'],
  [/^context/, 'contradiction'],
]

/** Why a record is held, from what the collector says to programs. */
export function heldReason(said: string): HeldReason {
  return patterns.find(([pattern]) => pattern.test(said))?.[1] ?? 'invalid'
}
