// Checks that what a page loads is no newer than the browsers of docs/browsers.md read. Later syntax would end the script on
// an older phone before its first line. The files of the script tag run as they are; those of npm go through a bundler,
// which may leave their syntax as it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tooNew } from './too-new.mjs'

const cdn = join('packages', 'widget', 'dist', 'cdn')
const scripts = (folder) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
// Of the script tag only the chunks, which have a stamp in their names, are modules.
const typeOf = (path) => (path.startsWith(cdn) && !/-[0-9a-f]{8}\.js$/.test(path) ? 'script' : 'module')

const npm = ['scales', 'transport', 'widget'].flatMap((name) => scripts(join('packages', name, 'dist')))
const kinds = [
  ['the script tag', 2020, scripts(cdn)],
  ['npm', 2022, npm.filter((path) => !path.startsWith(cdn))],
]

const wrong = kinds.flatMap(([name, level, paths]) => {
  const found = paths.flatMap((path) => {
    const trouble = tooNew(readFileSync(path, 'utf8'), level, typeOf(path))
    return trouble ? [`${path} ${trouble}`] : []
  })
  if (paths.length === 0) found.push(`there are no files of ${name}: build first`)
  console.log(`syntax: ${paths.length} files of ${name}, ${found.length === 0 ? `all of ES${level}` : 'not all right'}`)
  return found
})
for (const line of wrong) console.error(line)
process.exit(wrong.length === 0 ? 0 : 1)
