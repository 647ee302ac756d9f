// Two rewritings that make a bundle a little smaller and that minifiers do not do, as they cannot know that it is safe:
// `const` becomes `let`, which joins with its neighbours, and a top-level function becomes an arrow where it is one in
// all but name. Safe for code that does nothing while it is imported, which is a rule of this house.
import { visit } from './visit.mjs'

/** For rollup, before the minifier. */
export const terse = () => ({
  name: 'terse',
  renderChunk(code) {
    const program = this.parse(code)
    const edits = []
    visit(program, (node) => {
      if (node.type === 'VariableDeclaration' && node.kind === 'const') edits.push([node.start, node.start + 5, 'let'])
    })
    const body = topLevel(program)
    for (const node of body) {
      if (node.type !== 'FunctionDeclaration' || node.generator || needsFunction(node)) continue
      const { id, async } = node
      edits.push([node.start, code.indexOf('(', id.end), `let ${id.name} = ${async ? 'async ' : ''}`])
      edits.push([node.body.start, node.body.start, '=> '])
      edits.push([node.end, node.end, ';'])
      refuseEarlyUse(body, node)
    }
    edits.sort((a, b) => b[0] - a[0])
    return { code: edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code), map: null }
  },
})

/** The statements of all modules; in a classic script they stand inside one function. */
function topLevel({ body }) {
  const [first] = body
  const call = first.expression ?? first.declarations?.[0].init
  return call?.callee?.type === 'FunctionExpression' ? call.callee.body.body : body
}

/** Whether a function has a `this` or `arguments` of its own. */
function needsFunction(node) {
  let found = false
  visit(node, (one, _, isName) => {
    if (one.type === 'ThisExpression' || (!isName && one.type === 'Identifier' && one.name === 'arguments'))
      found = true
  })
  return found
}

/** An arrow exists only from its line on, and is no constructor. */
function refuseEarlyUse(body, { id, start }) {
  for (const statement of body) {
    visit(statement, (one, inFunction, isName) => {
      const early = one.start < start && !inFunction && !isName && one.type === 'Identifier' && one.name === id.name
      const made = one.type === 'NewExpression' && one.callee.name === id.name
      if (early || made) throw new Error(`terse: ${id.name} cannot become an arrow`)
    })
  }
}
