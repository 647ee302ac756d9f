import type { Readable } from 'node:stream'

/** The outside world of the command line, so that tests can stand in for it. */
export interface Terminal {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  /** Prints bytes as they come and as fast as they are taken. */
  readonly pass: (bytes: Readable) => Promise<void>
  readonly complain: (text: string) => void
  /** Resolves when the process is asked to stop, or whoever started it is gone. */
  readonly untilStopped: () => Promise<void>
  /** Epoch ms. */
  readonly now: () => number
}

/** How a command ends, for whoever reads `$?`. */
export const exitCodes = {
  fine: 0,
  /** Something was found: a mistake in a file, rows that were refused, a difference. */
  findings: 1,
  /** The command could not be done as it was given. */
  misuse: 2,
  /** The collector could not be asked, or refused. */
  collector: 3,
} as const
