import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked, Renderer } from 'marked'
import { documents } from './documents.mjs'
import { pageOf } from './page-of.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isPicture = (path) => /\.(png|svg)$/.test(path)

/**
 * A document as a page of the site, with the pictures that it shows, by their paths from the root. Links lead to other pages; what
 * is no document stays a name, because the site has no sources.
 *
 * @param {ReturnType<typeof import('./documents.mjs').readDocument>} document
 */
export function renderDocument({ path, source, headings }) {
  const page = pageOf(path)
  const up = (target) => relative(dirname(page), target).replaceAll('\\', '/')
  const pictures = new Set()
  const title = headings[0]?.text ?? path
  let at = 0

  const addressOf = (href) => {
    if (/^(https?|mailto):|^#/.test(href)) return href
    const [file, anchor] = href.split('#')
    const target = join(dirname(path), file).replaceAll('\\', '/').replace(/\/$/, '')
    const found = [target, `${target}/README.md`].find((one) => documents.includes(one))
    if (found) return up(pageOf(found)) + (anchor ? `#${anchor}` : '')
    if (isPicture(target) && existsSync(join(root, target))) {
      pictures.add(target)
      return up(target)
    }
    return undefined
  }

  const marked = new Marked({
    renderer: {
      heading({ depth, tokens }) {
        const { anchor } = headings[at++]
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link(token) {
        const href = addressOf(token.href)
        return href === undefined
          ? this.parser.parseInline(token.tokens)
          : Renderer.prototype.link.call(this, { ...token, href })
      },
      html({ raw }) {
        return raw.replace(/(?<=\bsrc=")[^"]+/g, (href) => addressOf(href) ?? href)
      },
      table(token) {
        return `<div class="table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`
      },
    },
  })
  const body = marked.parse(source)
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inMarkup(title)} · EaseKit</title>
<link rel="stylesheet" href="${up('style.css')}">
</head>
<body>
<nav><a href="${up('index.html')}">Search</a> · <a href="${up('README.html')}">EaseKit</a></nav>
<main>
${body}</main>
</body>
</html>
`
  return { page, html, pictures: [...pictures] }
}

function inMarkup(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
