// The demo: shop, collector and dashboard on one port. Ends on Ctrl-C and SIGTERM.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { root, say, stop } from './setup.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The shop is static; `/` leads to it. */
export function shop(request) {
  const { pathname } = new URL(request.url)
  if (pathname === '/' || pathname === '/shop')
    return Promise.resolve(Response.redirect(new URL('/shop/', request.url)))
  if (!pathname.startsWith('/shop/')) return undefined
  return page(pathname.slice('/shop/'.length) || 'index.html')
}

async function page(path) {
  try {
    // The URL parser has already resolved `..`; what is still encoded stays a file name.
    const file = join(root, 'examples', 'shop', normalize(`/${path}`))
    const type = types[extname(file)]
    if (!type) throw new Error('not a page')
    return new Response(await readFile(file), { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
  } catch {
    return new Response('Not found', { status: 404 })
  }
}

/** Starts everything and says where it is. */
export async function demo() {
  const { serve } = await import('@easekit/collector')
  const wanted = process.env.PORT ?? '4747'
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
    stop(`PORT is ${JSON.stringify(wanted)}, expected a number from 0 to 65535`)
  }
  const data = process.env.EASEKIT_DATA ?? join(root, '.easekit')
  const started = await serve({
    port: Number(wanted),
    data,
    adminToken: process.env.EASEKIT_ADMIN_TOKEN || undefined,
    projects: { demo: { demo: true, floor: 1 } },
    beside: shop,
  }).catch((error) => stop(error.message))

  const { url, adminToken, close } = started
  say('ready')
  console.log(`
  shop        ${url}/shop/
  dashboard   ${url}/dashboard#token=${adminToken}
  collector   ${url}

  Buy something in the shop, answer the question, and watch the dashboard.
  The answers are kept in ${data}. Ctrl-C ends the demo.
`)
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    await close()
    process.exit(0)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
}
