import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const source = process.env.EASEKIT_COLLECTOR_SOURCE ?? 'packages/collector'
// Where the dependencies of the packages can be found.
const outfile = resolve('node_modules/.cache/easekit-rig/collector-process.mjs')

/** Builds the collector's process once. */
export async function buildMortalCollector(): Promise<void> {
  mkdirSync(resolve(outfile, '..'), { recursive: true })
  await build({
    entryPoints: ['e2e/transport/rig/collector-process.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['easekit:source'],
    alias: { '@easekit/collector': resolve(source, 'src/index.ts') },
    external: [
      '@hono/*',
      'better-sqlite3',
      'hono',
      'hono/*',
      'kysely',
      'pino',
      'prom-client',
      'standardwebhooks',
      'valibot',
    ],
    logLevel: 'error',
  })
}

/** A collector that ends in a `SIGKILL` before or after its first commit, or lives. */
export async function startMortalCollector(
  data: string,
  dies?: 'before' | 'after',
): Promise<{ url: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [outfile, data, ...(dies ? [dies] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [port] = (await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the collector ended before it listened'))),
  ])) as [Buffer]
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
