import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { rollup } from 'rollup'
import { scriptTagPlugins } from '../script-tag-plugins.mjs'
import { doors, minifiedFolder } from './doors.mjs'

/**
 * Builds the doors of npm with the plugins of the script tag. Nobody publishes these files: the unit tests run on them, so
 * that a fault of bundling, minifying or shortening shows where a test tells what it breaks.
 */
export async function buildMinified() {
  rmSync(minifiedFolder, { recursive: true, force: true })
  const bundle = await rollup({
    input: Object.fromEntries(
      doors.map(({ source, minified }) => [relative(minifiedFolder, minified).replace(/\.js$/, ''), source]),
    ),
    plugins: scriptTagPlugins('es', 'unit'),
    preserveEntrySignatures: 'strict',
  })
  await bundle.write({ dir: minifiedFolder, format: 'es', entryFileNames: '[name].js' })
  await bundle.close()
}
