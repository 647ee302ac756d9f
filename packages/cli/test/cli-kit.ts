import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../src/command-line/run.js'

/** 2026-03-10T12:00:00Z, the clock of every test. */
export const noon: number = Date.UTC(2026, 2, 10, 12)

/** What a command said, and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  /** The same as it came. */
  readonly bytes: Uint8Array
  readonly err: string
}

/** Runs the command line in this process. */
export async function easekit(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const printed: Uint8Array[] = []
  let err = ''
  const code = await run({
    args,
    env,
    print: (text) => {
      printed.push(Buffer.from(text))
    },
    pass: async (bytes) => {
      for await (const chunk of bytes) printed.push(chunk)
    },
    complain: (text) => {
      err += text
    },
    untilStopped: async () => {},
    now: () => noon,
  })
  const bytes = Buffer.concat(printed)
  return { code, out: bytes.toString(), bytes, err }
}

/** A folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'easekit-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files into a fresh folder and gives their paths, in the order of the names. */
export async function files(contents: Readonly<Record<string, unknown>>): Promise<string[]> {
  const folder = await temporaryFolder()
  const paths = Object.entries(contents).map(async ([name, content]) => {
    const path = join(folder, name)
    await writeFile(
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    )
    return path
  })
  return Promise.all(paths)
}

/** A made file in the shape of a product's own. */
export const source = (name: string): string => join(import.meta.dirname, 'sources', name)
