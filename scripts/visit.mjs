/**
 * Calls `see` with every node of a syntax tree, in order.
 *
 * @param see given the node, whether it stands in a function, and whether it is only the name of a property
 */
export function visit(node, see, inFunction = false, isName = false) {
  if (!node || typeof node !== 'object') return
  if (node.type) see(node, inFunction, isName)
  const inside = inFunction || /Function/.test(node.type)
  for (const [name, value] of Object.entries(node)) {
    visit(value, see, inside, (name === 'key' || name === 'property') && !node.computed)
  }
}
