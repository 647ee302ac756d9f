import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** @typedef {{ name: string, file: string, text: string, comment: string, line: string, mentions: string[] }} Declared */

const files = new Map()

/** A declaration file: its source, what it declares by name, and where the names that it imports or passes on come from. */
function readFile(file) {
  if (files.has(file)) return files.get(file)
  const source = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const read = { file, source, comments, declared: new Map(), elsewhere: new Map(), exported: [] }
  files.set(file, read)
  for (const statement of program.body) {
    const { declaration, specifiers = [], source: from } = statement
    const isExport = statement.type.startsWith('Export')
    if (statement.type === 'ExportAllDeclaration')
      throw new Error(`${file} passes on everything, which hides its names`)
    const found = declaration ?? (isExport || statement.type === 'ImportDeclaration' ? undefined : statement)
    for (const id of found ? (found.declarations ?? [found]).map(({ id }) => id) : []) {
      if (!id?.name) continue
      const parts = read.declared.get(id.name) ?? []
      read.declared.set(id.name, [...parts, statement])
      if (isExport && parts.length === 0) read.exported.push({ name: id.name, local: id.name, start: statement.start })
    }
    for (const { local, imported, exported } of specifiers) {
      const name = exported?.name ?? local.name
      if (from) read.elsewhere.set(name, { from: from.value, name: imported?.name ?? local.name })
      if (isExport) read.exported.push({ name, local: from ? name : local.name, start: statement.start })
    }
  }
  return read
}

/** Where a name is declared: here, in a file that it is passed on from, or outside of the package. */
function resolve(file, name) {
  const { declared, elsewhere } = readFile(file)
  if (declared.has(name)) return { file, name }
  const there = elsewhere.get(name)
  if (!there) return undefined
  if (!there.from.startsWith('.')) return { outside: there.from, name: there.name }
  const path = join(dirname(file), there.from.replace(/\.js$/, '.d.ts'))
  return existsSync(path) ? resolve(path, there.name) : undefined
}

/** Names of types in a node, without what the node declares itself. */
function mentionsIn(node, names = new Set()) {
  if (Array.isArray(node)) for (const one of node) mentionsIn(one, names)
  else if (node && typeof node === 'object') {
    if (node.type === 'Identifier' && typeof node.name === 'string') names.add(node.name)
    for (const [key, value] of Object.entries(node)) if (key !== 'key' && key !== 'id') mentionsIn(value, names)
  }
  return names
}

/** The text of the comment right before a place; empty where there is none. */
function commentBefore({ source, comments }, start) {
  const last = comments.findLast(
    ({ type, end }) => type === 'Block' && end <= start && !source.slice(end, start).trim(),
  )
  return last?.value ?? ''
}

function describe({ file, name }) {
  const read = readFile(file)
  const statements = read.declared.get(name)
  const text = statements.map(({ start, end }) => read.source.slice(start, end)).join('\n')
  return { name, file, text, comment: commentBefore(read, statements[0].start), mentions: [...mentionsIn(statements)] }
}

/**
 * What a built declaration file gives to others: its exports, and the types that they mention and that others cannot name.
 * Sorted by name; those that come from another package have `outside` alone.
 *
 * @param {string} door
 */
export function readDoor(door) {
  const exports = readFile(door).exported.map(({ name, local, start }) => {
    const place = resolve(door, local)
    if (!place) throw new Error(`${door} exports ${name}, which is declared nowhere`)
    if (place.outside) return { name, outside: place.outside }
    const found = describe(place)
    // What a program has written says nothing of itself; the door does.
    return { ...found, name, comment: found.comment || commentBefore(readFile(door), start) }
  })
  const keys = new Set(exports.map(({ file, name }) => `${file} ${name}`))
  const queue = exports.filter(({ file }) => file)
  const mentioned = []
  for (const { file, mentions } of queue) {
    for (const name of mentions) {
      const place = resolve(file, name)
      if (!place?.file || keys.has(`${place.file} ${place.name}`)) continue
      keys.add(`${place.file} ${place.name}`)
      const found = describe(place)
      mentioned.push(found)
      queue.push(found)
    }
  }
  const byName = (one, other) => (one.name < other.name ? -1 : 1)
  return { exports: exports.sort(byName), mentioned: mentioned.sort(byName) }
}
