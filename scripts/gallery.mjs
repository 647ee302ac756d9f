// The gallery by itself: `npm run gallery`. Ends on Ctrl-C and SIGTERM.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { examples } from './examples.mjs'
import { ensureBuilt, ensureInstalled, ensureNode, root, say, stop } from './setup.mjs'

/** Serves the gallery and the script-tag files. Resolves to its address and the function that ends it. */
export async function serveGallery(port) {
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, href } = new URL(incoming.url, `http://127.0.0.1:${port}`)
    const answer = /^\/easekit[\w.-]*\.js$/.test(pathname)
      ? await script(pathname)
      : await examples(new Request(pathname === '/' ? new URL('/gallery', href) : href))
    const { status, headers } = answer ?? {}
    outgoing.writeHead(status ?? 404, Object.fromEntries(headers ?? []))
    outgoing.end(answer && Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function script(pathname) {
  return readFile(join(root, 'packages/widget/dist/cdn', pathname)).then(
    (body) => new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }),
    () => undefined,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureNode()
  ensureInstalled()
  ensureBuilt()
  const gallery = await serveGallery(Number(process.env.PORT ?? 4748)).catch((error) => stop(error.message))
  say(`the gallery is at ${gallery.url}/gallery/ - Ctrl-C ends it`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, gallery.close)
}
