import { dirname, join, resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
// Imported, not read, so that a bundle of this file carries it along.
import collector from '../package.json' with { type: 'json' }

/** The program of the thread that writes: from the root, where everything is run, since a bundle of this file lies elsewhere. */
export const writerThread: string = resolve('packages/collector/src/storage/writer/writer-thread.ts')

/** How a program around the collector is bundled from the sources, so that no build is needed. */
export const bundleOptions: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['easekit:source'],
  external: Object.keys({ ...collector.dependencies, ...collector.optionalDependencies }).filter(
    (name) => !name.startsWith('@easekit/'),
  ),
  logLevel: 'error',
}

/**
 * Bundles a program around the collector, with the program of its thread beside it.
 *
 * @param outfile where the dependencies of the packages can be found
 */
export async function bundleProgram(entry: string, outfile: string, alias: Record<string, string> = {}): Promise<void> {
  const options = { ...bundleOptions, alias }
  await Promise.all([
    build({ ...options, entryPoints: [entry], outfile }),
    build({ ...options, entryPoints: [writerThread], outfile: join(dirname(outfile), 'writer-thread.js') }),
  ])
}
