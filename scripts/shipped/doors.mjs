import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.mjs'

/** Where the minified doors are built; nobody publishes them. */
export const minifiedFolder = join(root, 'node_modules', '.cache', 'easekit-minified')

/**
 * The doors of the packages that run in a page, locales apart, each with its source, the built file that npm users import,
 * and the file that `build-minified.mjs` makes of it.
 */
export const doors = ['scales', 'transport', 'widget'].flatMap((name) => {
  const folder = join(root, 'packages', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.entries(exports)
    .filter(([path, door]) => door['easekit:source'] && !path.includes('*'))
    .map(([path, door]) => ({
      specifier: join('@easekit', name, path),
      source: join(folder, door['easekit:source']),
      dist: join(folder, door.default),
      minified: join(minifiedFolder, name, door.default.replace('./dist/', '')),
    }))
})
