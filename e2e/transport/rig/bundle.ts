import { resolve } from 'node:path'
import { build } from 'esbuild'

/** Where the outbox's source is; a run over mutants names another copy. */
const source = process.env.EASEKIT_TRANSPORT_SOURCE ?? 'packages/transport'

/** Builds the script of a lab page from the sources: no build step, no `dist`. */
export async function bundleLab(): Promise<string> {
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
