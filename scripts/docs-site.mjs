// Makes a static site of all documents with one search over them: `npm run docs`, then open docs-site/index.html. It needs no
// server and no network.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { documents, readDocument } from './docs/documents.mjs'
import { renderDocument } from './docs/render-document.mjs'
import { sectionsOf } from './docs/sections-of.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes the site into a folder, which is emptied before. */
export async function buildDocsSite(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const read = documents.map(readDocument)
  for (const document of read) {
    const { page, html, pictures } = renderDocument(document)
    write(join(folder, page), html)
    for (const picture of pictures) {
      const target = join(folder, picture)
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(join(root, picture), target)
    }
  }
  copyFileSync(join(root, 'scripts/docs/site/style.css'), join(folder, 'style.css'))
  copyFileSync(join(root, 'scripts/docs/site/index.html'), join(folder, 'index.html'))
  await build({
    entryPoints: [join(root, 'scripts/docs/site/search.mjs')],
    outfile: join(folder, 'search.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    define: { DOCUMENT_SECTIONS: JSON.stringify(read.flatMap(sectionsOf)) },
  })
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs-site')
  await buildDocsSite(folder)
  console.log(`${documents.length} documents in ${relative(process.cwd(), join(folder, 'index.html'))}`)
}
