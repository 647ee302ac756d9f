/**
 * Circles in a graph: for every group of nodes that reach each other, the shortest way from its first member round to
 * itself.
 *
 * @param graph from a node to the nodes it points at
 */
export function findCircles(graph) {
  return groupsOf(graph)
    .filter((group) => group.length > 1 || graph.get(group[0]).includes(group[0]))
    .map((group) => wayRound(graph, new Set(group), [...group].sort()[0]))
    .sort((one, other) => (one[0] < other[0] ? -1 : 1))
}

/** Tarjan's strongly connected components: https://doi.org/10.1137/0201010 */
function groupsOf(graph) {
  const order = new Map()
  const lowest = new Map()
  const open = []
  const groups = []
  const enter = (node) => {
    order.set(node, order.size)
    lowest.set(node, order.get(node))
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) {
        enter(next)
        lowest.set(node, Math.min(lowest.get(node), lowest.get(next)))
      } else if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node), order.get(next)))
    }
    if (lowest.get(node) === order.get(node)) groups.push(open.splice(open.indexOf(node)))
  }
  for (const node of graph.keys()) if (!order.has(node)) enter(node)
  return groups
}

function wayRound(graph, group, start) {
  const cameFrom = new Map()
  const queue = [start]
  for (const node of queue) {
    for (const next of graph.get(node)) {
      if (next === start) return pathTo(node, cameFrom, start)
      if (!group.has(next) || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return [start]
}

function pathTo(end, cameFrom, start) {
  const path = [start]
  for (let node = end; node !== start; node = cameFrom.get(node)) path.unshift(node)
  return [start, ...path]
}
