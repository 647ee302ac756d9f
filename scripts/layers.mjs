// Checks that the packages are built as the rules in layers/rules.mjs say: rooms in an order, doors at the root, no circle.
import { fileURLToPath } from 'node:url'
import { checkLayers } from './layers/check-layers.mjs'
import { readTree } from './layers/read-tree.mjs'
import { rules } from './layers/rules.mjs'

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)), rules.beside)
const wrong = checkLayers(tree, rules)
for (const line of wrong) console.error(line)
console.log(
  wrong.length === 0 ? 'layers: every room imports only rooms above it' : `layers: ${wrong.length} things are wrong`,
)
process.exit(wrong.length === 0 ? 0 : 1)
