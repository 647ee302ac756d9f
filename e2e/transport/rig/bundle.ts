import { resolve } from 'node:path'
import { build } from 'esbuild'

/** Where the outbox's source is; a run over mutants names another copy. */
const source = process.env.EASEKIT_TRANSPORT_SOURCE ?? 'packages/transport'

let bundled: Promise<string> | undefined

/** Builds the script of a lab page from the sources, once: no build step, no `dist`. */
export function bundleLab(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/transport/rig/lab.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    alias: {
      '@easekit/transport/bridges': resolve(source, 'src/bridges.ts'),
      '@easekit/transport': resolve(source, 'src/index.ts'),
    },
  })
  return outputFiles[0]?.text ?? ''
}
