import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { temporaryFolder } from '../support/demo.js'
import { type Row, rows } from '../support/rows.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Sites that show an example, and the collector that they name. */
export interface TestSite {
  /** Address of the collector, which has the files of the script tag as well. */
  readonly collector: () => string
  /** Serves a folder at an origin of its own, `index.html` at every other address; resolves to the address. */
  readonly open: (folder: string, change?: (content: string) => string) => Promise<string>
  /** What the collector has about an order. */
  readonly answers: (subject: string) => readonly Row['answers'][]
}

/**
 * For the examples of the file around it: the only thing changed in them is the address of the collector, as whoever copies
 * them does. The collector is a real one, at another origin than the sites.
 */
export function testSite(): TestSite {
  const data = temporaryFolder()
  const servers: Server[] = []
  let collector: RunningCollector

  beforeAll(async () => {
    collector = await serve({
      port: 0,
      host: '127.0.0.1',
      data: data.path,
      projects: ['shop'],
      assets: 'packages/widget/dist/cdn',
    })
  })

  afterAll(async () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    await collector?.close()
    data.remove()
  })

  return {
    collector: () => collector.url,
    async open(folder, change = (content) => content) {
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site')
        const file = types[extname(pathname)] ? pathname : '/index.html'
        const path = join(folder, file)
        response.statusCode = existsSync(path) ? 200 : 404
        response.setHeader('content-type', types[extname(file)] ?? '')
        const content = existsSync(path) ? readFileSync(path, 'utf8') : ''
        response.end(change(content.replaceAll('https://ces.example.com', collector.url)))
      })
      servers.push(server)
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    answers: (subject) =>
      rows(data.path)
        .filter(({ context }) => context.subject === subject)
        .map(({ answers }) => answers),
  }
}
