import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import cli from '../package.json' with { type: 'json' }

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** The command line as one file, bundled from source, so that no build is needed. */
export async function bundleCommand(): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> {
  // Inside the package, where its dependencies can be found.
  await mkdir(join(packageFolder, '.easekit'), { recursive: true })
  const folder = await mkdtemp(join(packageFolder, '.easekit', 'test-'))
  const file = join(folder, 'cli.mjs')
  await build({
    entryPoints: [join(packageFolder, 'src/cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['easekit:source'],
    external: Object.keys(cli.dependencies).filter((name) => !name.startsWith('@easekit/')),
    logLevel: 'error',
  })
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}
