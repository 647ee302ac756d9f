import { checkImport } from './check-import.mjs'
import { checkShortFiles } from './check-short-files.mjs'
import { readDoors } from './read-doors.mjs'

const isTest = /\.test\.[cm]?[jt]sx?$/

/** What is wrong in one package, a line each: its root, its rooms, its imports, its short files. */
export function checkPackage(name, { tree, files, rules }) {
  const source = `packages/${name}/src/`
  const rule = rules.packages[name]
  const isDoor = readDoors(JSON.parse(tree.get(`packages/${name}/package.json`)))
  const below = [...tree.keys()]
    .filter((path) => path.startsWith(source) && !isTest.test(path))
    .map((path) => path.slice(source.length))
  const root = below.filter((path) => !path.includes('/'))
  const rooms = new Set(below.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
  const wrong = []

  for (const path of root) {
    if (!isDoor(path)) wrong.push(`${source}${path} lies at the root and is no door: package.json does not name it`)
  }
  if (root.length > rules.mostRootFiles) {
    wrong.push(`${source} has ${root.length} files at its root, at most ${rules.mostRootFiles} may lie there`)
  }
  for (const room of rooms) {
    if (!rule.rooms.includes(room)) wrong.push(`${source}${room}/ is a room that the order in the rules does not know`)
  }
  for (const entry of rule.entries ?? []) {
    if (!below.includes(entry)) wrong.push(`${source}${entry} is an entry in the rules, but there is no such file`)
  }
  const code = below.filter((path) => files.has(source + path))
  for (const path of code) {
    for (const one of files.get(source + path)) wrong.push(...checkImport(path, one, { name, source, rule, tree }))
  }
  return [...wrong, ...checkShortFiles(code, { name, source, rule, rules, tree, files, isDoor })]
}
