import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The demo as `npm start` runs it, in a process of its own. */
export interface Demo {
  readonly url: string
  readonly dashboard: string
  /** What the printed addresses are called, in their order. */
  readonly names: readonly string[]
  readonly data: string
  /** Ends it as Ctrl-C on a server does; resolves to its exit code and how long that took. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null }>
}

/** A folder that goes when the test does. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'easekit-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs the demo and waits until it says that it is ready; rejects with what it printed if it ends before. */
export function startDemo(environment: Record<string, string>): Promise<Demo> {
  const { output, process: child, ended } = run(environment)
  return new Promise((resolve, reject) => {
    ended.then(({ code }) => reject(new Error(`the demo ended with ${code}:\n${output()}`)))
    child.stdout?.on('data', () => {
      const [, shop] = /shop\s+(http\S+)\/shop\//.exec(output()) ?? []
      const [, dashboard] = /dashboard\s+(http\S+)/.exec(output()) ?? []
      if (!shop || !dashboard || !output().includes('Ctrl-C')) return
      resolve({
        url: shop,
        dashboard,
        names: [...output().matchAll(/^ {2}(\w+) +http/gm)].map(([, name]) => name ?? ''),
        data: environment.EASEKIT_DATA ?? '',
        async stop(signal = 'SIGTERM') {
          child.kill(signal)
          return ended
        },
      })
    })
  })
}

/** Runs the demo where it cannot start; resolves to its exit code and what it printed. */
export async function failDemo(environment: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { output, ended } = run(environment)
  const { code } = await ended
  return { code, output: output() }
}

function run(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (part: string) => {
      text += part
    })
  }
  const ended = new Promise<{ code: number | null }>((resolve) => child.on('close', (code) => resolve({ code })))
  return { process: child, output: () => text, ended }
}
