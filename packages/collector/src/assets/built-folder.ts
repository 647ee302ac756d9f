import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of what the build makes for browsers, by a file in it such as `dashboard/app.js`. */
export function builtFolder(file: string): string {
  // Built, this code sits in dist/ or a folder below it; run from source, the last build's files are used.
  const candidates = ['./', '../', '../../dist/'].map((path) => fileURLToPath(new URL(path + file, import.meta.url)))
  return dirname(candidates.find((path) => existsSync(path)) ?? candidates[0] ?? '')
}
