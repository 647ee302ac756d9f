import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/**
 * The members of the interfaces in a TypeScript file, by the interface's name: for each its name, its type as it is written,
 * and what its docstring says, with the tags apart.
 *
 * @param {string} file
 * @returns {Map<string, { name: string, type: string, isOptional: boolean, says: string, default?: string, example?: string }[]>}
 */
export function readMembers(file) {
  const source = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const docBefore = (start) => {
    const last = comments.findLast(({ type, end }) => type === 'Block' && end <= start)
    return last && /^\s*$/.test(source.slice(last.end, start)) ? last.value : ''
  }
  const found = new Map()
  for (const { declaration } of program.body) {
    if (declaration?.type !== 'TSInterfaceDeclaration') continue
    const members = declaration.body.body.filter(({ type }) => type === 'TSPropertySignature')
    found.set(
      declaration.id.name,
      members.map(({ key, optional, typeAnnotation, start }) => ({
        name: key.name ?? key.value,
        type: source.slice(typeAnnotation.typeAnnotation.start, typeAnnotation.typeAnnotation.end),
        isOptional: optional,
        ...readDocstring(docBefore(start)),
      })),
    )
  }
  return found
}

/** What stands before the first tag, and the text of `@default` and `@example`. */
function readDocstring(comment) {
  const text = comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .trim()
  const [says, ...tags] = text.split(/(?<!\S)@(?=(?:default|example)\b)/)
  const pairs = tags.map((tag) => [tag.split(/\s/, 1)[0], tag.replace(/^\w+\s*/, '').trim()])
  return { says: says.trim(), ...Object.fromEntries(pairs) }
}
