import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { bundleProgram } from './bundle-program.js'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

export interface Command {
  /** Runs the command line and resolves when it has ended by itself. */
  readonly run: (
    args: readonly string[],
    env?: Record<string, string>,
  ) => Promise<{ code: number | null; out: string; err: string }>
  /** The same for a reader that is gone before anything is printed, as of a pipe into `head`. */
  readonly runUnread: (args: readonly string[]) => Promise<{ code: number | null; err: string }>
  /** Starts a server on a free port and resolves when it listens. */
  readonly start: (args: readonly string[], env?: Record<string, string>) => Promise<Started>
}

export interface Started {
  readonly process: ChildProcess
  readonly url: string
  readonly out: () => string
  readonly err: () => string
  /** Sends a signal and resolves to the exit code, or the signal's name, when the process has ended. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | string | null>
}

/** The command line as a program of its own, bundled from source once per test file, so that no build is needed. */
export function testCommand(): Command {
  let folder = ''
  beforeAll(async () => {
    // Inside the package, where its dependencies can be found.
    await mkdir(join(packageFolder, '.easekit'), { recursive: true })
    folder = await mkdtemp(join(packageFolder, '.easekit', 'test-'))
    await bundleProgram(join(packageFolder, 'src/cli.ts'), join(folder, 'cli.mjs'))
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const launch = (args: readonly string[], env: Record<string, string>) => {
    const child = spawn(process.execPath, [join(folder, 'cli.mjs'), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    return { child, out: () => out, err: () => err }
  }

  return {
    run: async (args, env = {}) => {
      const { child, out, err } = launch(args, env)
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, out: out(), err: err() }
    },
    runUnread: async (args) => {
      const { child, err } = launch(args, {})
      child.stdout.destroy()
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, err: err() }
    },
    start: async (args, env = {}) => {
      const { child, out, err } = launch(args, env)
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', () => {
          const found = /collector: (http:\S+)/.exec(out())?.[1]
          if (found) resolve(found)
        })
        child.once('close', () => reject(new Error(`the collector did not start: ${err()}`)))
      })
      const stop = async (signal: NodeJS.Signals): Promise<number | string | null> => {
        const closed = once(child, 'close') as Promise<[number | null, string | null]>
        child.kill(signal)
        const [code, killer] = await closed
        return code ?? killer
      }
      return { process: child, url, out, err, stop }
    },
  }
}
