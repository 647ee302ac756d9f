import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>
}

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
    external: Object.keys(dependencies).filter((name) => !name.startsWith('@easekit/')),
    logLevel: 'error',
  })
}
