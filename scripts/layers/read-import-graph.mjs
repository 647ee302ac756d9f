import { posix } from 'node:path'
import { readImports } from './read-imports.mjs'

const isCode = /\.[cm]?[jt]sx?$/

/**
 * Every source file of a tree with what it imports.
 *
 * @param tree from a path to its text, see `readTree`
 * @returns `files`: from a path to its imports, each with the path it leads to, or `undefined` where that is no file of the
 *   tree; `unreadable`: a line for every file that cannot be parsed
 */
export function readImportGraph(tree) {
  const files = new Map()
  const unreadable = []
  const packages = packagesOf(tree)
  for (const [path, text] of tree) {
    if (!isCode.test(path)) continue
    try {
      const imports = readImports(path, text)
      files.set(
        path,
        imports.map((one) => ({ ...one, to: resolve(path, one.target, { tree, packages }) })),
      )
    } catch (error) {
      unreadable.push(`${path} cannot be read: ${error.message}`)
    }
  }
  return { files, unreadable }
}

function packagesOf(tree) {
  const manifests = [...tree].filter(([path]) => /^packages\/[^/]+\/package\.json$/.test(path))
  return manifests.map(([path, text]) => ({ folder: posix.dirname(path), manifest: JSON.parse(text) }))
}

function resolve(from, target, { tree, packages }) {
  const path = target.startsWith('.')
    ? posix.join(posix.dirname(from), target)
    : packages.map((one) => sourceOf(target, one)).find((found) => found !== undefined)
  if (path === undefined) return undefined
  // Sources name files as the output will.
  const stem = path.replace(/\.([cm]?)jsx?$/, '')
  return [path, `${stem}.ts`, `${stem}.tsx`, `${stem}.mts`].find((candidate) => tree.has(candidate))
}

/** The source file behind the name of a package of this repository, such as `@easekit/scales/scoring`. */
function sourceOf(target, { folder, manifest: { name, exports = {} } }) {
  if (target !== name && !target.startsWith(`${name}/`)) return undefined
  const wanted = `.${target.slice(name.length)}`
  for (const [door, { 'easekit:source': source }] of Object.entries(exports)) {
    const [before, after] = door.split('*')
    if (source === undefined || !wanted.startsWith(before)) continue
    if (after === undefined && wanted === door) return posix.join(folder, source)
    if (after !== undefined && wanted.endsWith(after)) {
      return posix.join(folder, source.replaceAll('*', wanted.slice(before.length, wanted.length - after.length)))
    }
  }
  return undefined
}
