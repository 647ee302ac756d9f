import { build } from 'esbuild'
// Imported, not read, so that a bundle of this file carries it along.
import collector from '../package.json' with { type: 'json' }

/**
 * Bundles a program around the collector from the sources, so that no build is needed.
 *
 * @param outfile where the dependencies of the packages can be found
 */
export async function bundleProgram(entry: string, outfile: string, alias: Record<string, string> = {}): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['easekit:source'],
    alias,
    external: Object.keys({ ...collector.dependencies, ...collector.optionalDependencies }).filter(
      (name) => !name.startsWith('@easekit/'),
    ),
    logLevel: 'error',
  })
}
