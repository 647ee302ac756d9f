import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A clock that is moved by hand, for a program of its own. */
export interface Clock {
  /** What the program has to be started with. */
  readonly env: Readonly<Record<string, string>>
  /** Sets the time, in epoch ms. */
  readonly set: (now: number) => void
}

const preload = `import { readFileSync } from 'node:fs'
Date.now = () => Number(readFileSync(process.env.TEST_CLOCK, 'utf8'))`

/** Makes a clock for a program that is started by `testCommand`. It stands until it is set again. */
export function createClock(folder: string, now: number): Clock {
  const [module, file] = [join(folder, 'clock.mjs'), join(folder, 'clock')]
  const set = (time: number): void => {
    writeFileSync(`${file}.next`, String(time))
    // At once: the program must never read half of it.
    renameSync(`${file}.next`, file)
  }
  writeFileSync(module, preload)
  set(now)
  return { env: { NODE_OPTIONS: `--import=${module}`, TEST_CLOCK: file }, set }
}
