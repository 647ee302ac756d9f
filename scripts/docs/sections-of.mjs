import { pageOf } from './page-of.mjs'

/**
 * A document as what is searched: each heading with the text up to the next.
 *
 * @param {ReturnType<typeof import('./documents.mjs').readDocument>} document
 */
export function sectionsOf({ path, tokens, headings }) {
  const title = headings[0]?.text ?? path
  const found = []
  let at = 0
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { text, anchor } = headings[at++]
      found.push({ id: `${pageOf(path)}#${anchor}`, title, heading: text, text: '' })
    } else if (found.length > 0 && token.type !== 'space') found.at(-1).text += `${readable(token)}\n`
  }
  return found.map((section) => ({ ...section, text: section.text.trim() }))
}

/** The text without the marks of Markdown. */
function readable(token) {
  return token.raw
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, '')
    .replace(/[`*|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
