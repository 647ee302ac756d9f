import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import GithubSlugger from 'github-slugger'
import { lexer, walkTokens } from 'marked'

const root = fileURLToPath(new URL('../..', import.meta.url))

const inFolders = (folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/README.md`)
    .filter((path) => existsSync(join(root, path)))
const below = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)

/** Every document that people read, by its path from the root. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...below('docs'),
  ...inFolders('packages'),
  ...inFolders('examples'),
].sort()

/** The text of inline tokens as it is read. */
const plain = (tokens) =>
  tokens.map((token) => (token.tokens ? plain(token.tokens) : token.type === 'html' ? '' : token.text)).join('')

const decoded = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/**
 * A document in parts: its headings with the anchors that GitHub gives them, its links and pictures, its snippets.
 *
 * @param {string} path from the root
 */
export function readDocument(path) {
  const source = readFileSync(join(root, path), 'utf8')
  const slugger = new GithubSlugger()
  const headings = []
  const links = []
  const snippets = []
  const tokens = lexer(source)
  walkTokens(tokens, (token) => {
    if (token.type === 'heading') {
      const text = decoded(plain(token.tokens))
      headings.push({ depth: token.depth, text, anchor: slugger.slug(text) })
    }
    if (token.type === 'link' || token.type === 'image') links.push(token.href)
    if (token.type === 'html') for (const [, href] of token.raw.matchAll(/(?:src|href)="([^"]+)"/g)) links.push(href)
    if (token.type === 'code') snippets.push({ language: token.lang ?? '', text: token.text })
  })
  return { path, source, tokens, headings, links, snippets }
}
