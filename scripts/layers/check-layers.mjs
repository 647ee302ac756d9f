import { checkPackage } from './check-package.mjs'
import { findCircles } from './find-circles.mjs'
import { readImportGraph } from './read-import-graph.mjs'

/**
 * Checks a tree of packages against the rules.
 *
 * @param tree from a path such as `packages/widget/src/index.ts` to its text, see `readTree`
 * @param rules see `rules.mjs`
 * @returns one line for everything that is wrong
 */
export function checkLayers(tree, rules) {
  const { files, unreadable } = readImportGraph(tree)
  const graph = new Map(
    [...files].map(([path, imports]) => [path, imports.flatMap(({ to }) => (files.has(to) ? to : []))]),
  )
  const circles = findCircles(graph).map((circle) => `${circle.join(' → ')}: these imports go in a circle`)
  const names = new Set([...tree.keys()].map((path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1]))
  names.delete(undefined)
  const inPackages = [...names].sort().flatMap((name) => {
    const rule = rules.packages[name]
    return rule ? checkPackage(name, { tree, files, rules }) : [`packages/${name}: the rules do not know this package`]
  })
  return [...unreadable, ...circles, ...inPackages]
}
