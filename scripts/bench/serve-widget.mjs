import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/**
 * Serves one widget from a loopback port of its own: the host page at `/`, its files as a CDN would, brotli at its best
 * and cacheable, and the answers of its API from a double.
 */
export async function serveWidget({ folders = {}, files = {}, api }, { page, find }) {
  const packed = new Map()
  const pack = (content) => {
    if (!packed.has(content)) packed.set(content, brotliCompressSync(content))
    return packed.get(content)
  }
  const read = (path) => {
    if (files[path]) return readFileSync(find(files[path]))
    for (const [prefix, folder] of Object.entries(folders)) {
      const file = path.startsWith(prefix) && join(find(folder), path.slice(prefix.length))
      if (file && existsSync(file)) return readFileSync(file)
    }
    return undefined
  }
  const known = new Map()
  const file = (path) => {
    if (!known.has(path)) known.set(path, read(path))
    return known.get(path)
  }

  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url, 'http://host')
    const answer = (content, type, status = 200) => {
      const body = pack(content)
      response.writeHead(status, {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'public, max-age=31536000',
      })
      response.end(body)
    }
    const sent = []
    request.on('data', (part) => sent.push(part))
    request.on('end', () => {
      if (path === '/') return answer(page, 'text/html; charset=utf-8')
      const found = file(path)
      if (found) return answer(found, types[extname(path)] ?? 'application/octet-stream')
      const made = api?.({ path, body: Buffer.concat(sent).toString() })
      if (made?.script) return answer(made.script, 'text/javascript')
      if (made) return answer(JSON.stringify(made), 'application/json')
      answer('', 'text/plain', 404)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
