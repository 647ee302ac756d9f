import { parseSync } from 'vite'

/**
 * What a source file imports, in every form that TypeScript has: `import`, `export … from`, `import()` as an expression
 * and as a type, `import … = require()`; types count.
 *
 * @param path tells the language by its ending
 * @returns targets as they are written, and whether the import is an expression, which a bundler makes a chunk of;
 *   computed targets are left out
 * @throws Error where the text cannot be parsed
 */
export function readImports(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(errors[0].message)
  const found = []
  visit(program, (node) => {
    const target = textOf(sourceOf(node))
    if (target !== undefined) found.push({ target, isLazy: node.type === 'ImportExpression' })
  })
  return found
}

function sourceOf(node) {
  if (node.type === 'TSExternalModuleReference') return node.expression
  return /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$|^TSImportType$/.test(node.type)
    ? node.source
    : undefined
}

/** The text of a literal, or of a template without holes. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return undefined
}

function visit(node, see) {
  if (Array.isArray(node)) for (const item of node) visit(item, see)
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node)
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, see)
  }
}
