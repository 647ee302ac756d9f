// The static pages of the demo: the shop, the gallery, and the page that frames a survey.
import { readFile } from 'node:fs/promises'
import { dirname, extname, join, normalize } from 'node:path'
import { root } from './setup.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const folders = { shop: 'shop', gallery: 'gallery', webview: 'webview/plain' }

/** Answers for `/shop/`, `/gallery/` and `/webview/`; `/` leads to the shop. `undefined` for everything else. */
export function examples(request) {
  const { pathname } = new URL(request.url)
  const [, name, path] = /^\/(shop|gallery|webview)(\/.*)?$/.exec(pathname) ?? []
  if (pathname === '/') return Promise.resolve(Response.redirect(new URL('/shop/', request.url)))
  if (!name) return undefined
  if (!path) return Promise.resolve(Response.redirect(new URL(`/${name}/`, request.url)))
  if (pathname === '/webview/webview.html') return framed(new URL(request.url).origin)
  return page(folders[name], path === '/' ? '/index.html' : path)
}

async function page(name, path) {
  try {
    // The URL parser has already resolved `..`; what is still encoded stays a file name.
    const file = join(root, 'examples', name, normalize(path))
    const type = types[extname(file)]
    if (!type) throw new Error('not a page')
    const body = type === types['.html'] ? await withIncludes(file) : await readFile(file)
    return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
  } catch {
    return new Response('Not found', { status: 404 })
  }
}

/** A page with what it includes in place, as servers with server-side includes do. */
async function withIncludes(file) {
  const parts = (await readFile(file, 'utf8')).split(/<!--#include file="([\w./-]+)" -->/)
  const read = parts.map((part, at) => (at % 2 ? withIncludes(join(dirname(file), part)) : part))
  return (await Promise.all(read)).join('')
}

// The survey's page as the example's README has it copied: it talks to this origin alone.
async function framed(origin) {
  const copied = await readFile(join(root, 'packages/widget/dist/cdn/webview.html'), 'utf8')
  const body = copied.replace('data-bridge="easekit"', `data-bridge="easekit" data-parent="${origin}"`)
  return new Response(body, { headers: { 'content-type': types['.html'], 'cache-control': 'no-cache' } })
}
