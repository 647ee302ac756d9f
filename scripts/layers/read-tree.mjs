import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const isLeftOut = /(^|\/)(node_modules|dist|\..+)(\/|$)/
const isRead = /\.([cm]?[jt]sx?|css|json)$/

/**
 * Reads what the layer check looks at: all packages, and the folders beside them.
 *
 * @param root the folder of the repository
 * @returns from a path, written with slashes and beginning at the root, to the text of the file; what is neither code nor
 *   data has an empty one
 */
export function readTree(root, beside) {
  const tree = new Map()
  for (const top of ['packages', ...beside]) {
    if (!existsSync(join(root, top))) continue
    for (const entry of list(join(root, top))) {
      const path = `${top}/${entry}`
      tree.set(path, isRead.test(path) ? readFileSync(join(root, path), 'utf8') : '')
    }
  }
  return tree
}

function list(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !isLeftOut.test(name))
    .flatMap((entry) => {
      const path = below + entry.name
      if (entry.isDirectory()) return list(folder, `${path}/`)
      return entry.isFile() ? [path] : []
    })
    .sort()
}
