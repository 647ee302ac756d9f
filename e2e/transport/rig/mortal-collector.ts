import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleProgram } from '../../../packages/collector/test/bundle-program.js'
import type { CollectorProcessOptions } from './collector-process-options.js'

const source = process.env.EASEKIT_COLLECTOR_SOURCE ?? 'packages/collector'
// Where the dependencies of the packages can be found; another run may be reading its own.
const folder = resolve(`node_modules/.cache/easekit-rig/${process.pid}`)
const outfile = join(folder, 'collector.mjs')

/** Builds the collector's process once. */
export async function buildMortalCollector(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const alias = { '@easekit/collector': resolve(source, 'src/index.ts') }
  await bundleProgram('e2e/transport/rig/collector-process.ts', outfile, alias)
}

/** A collector in a process of its own. */
export interface MortalCollector {
  readonly url: string
  /** Resolves when the process has ended. */
  readonly ended: Promise<unknown>
  readonly kill: () => Promise<void>
}

/** Starts a collector that ends in a `SIGKILL`, by itself at a chosen moment or when told to. */
export async function startMortalCollector(options: CollectorProcessOptions): Promise<MortalCollector> {
  const child = spawn(process.execPath, [outfile, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [port] = (await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the collector ended before it listened'))),
  ])) as [Buffer]
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
