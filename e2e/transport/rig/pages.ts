import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundleLab } from './bundle.js'
import type { LabOptions } from './lab-options.js'

/** A page to be served. */
export interface PageParts {
  readonly options?: Partial<LabOptions>
  /** Script that runs before ours. */
  readonly before?: string
  /** Script that runs after ours. */
  readonly after?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Served instead of a lab page. */
  readonly script?: string
}

/** The origin of the host page. */
export interface PageServer {
  readonly url: string
  readonly port: number
  /** Makes a page; returns its path. */
  readonly add: (parts?: PageParts, path?: string) => string
  /** What pages reported; their errors are among it, beginning with `error: `. */
  readonly reports: string[]
  readonly stop: () => void
}

const errorTrap = `
  const tell = (what) => navigator.sendBeacon('/report', 'error: ' + what)
  addEventListener('error', (event) => event.message && tell(event.message))
  addEventListener('unhandledrejection', (event) => tell('rejected: ' + event.reason))`

/** Serves lab pages that send to `endpoint`. */
export async function startPages(endpoint: string, scale: number): Promise<PageServer> {
  const lab = await bundleLab()
  const pages = new Map<string, PageParts>()
  const reports: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    if (path === '/report') {
      let text = ''
      request.on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        reports.push(text)
        response.writeHead(204, { 'access-control-allow-origin': '*' }).end()
      })
      return
    }
    const parts = pages.get(path)
    if (path === '/lab.js') {
      // Kept by the browser, so that a page is a document and no more.
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=600' }).end(lab)
    } else if (parts?.script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(parts.script)
    } else if (parts) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...parts.headers }).end(markup(parts))
    } else response.writeHead(404).end()
  })
  const markup = ({ before = '', after = '', body = '', options }: PageParts): string => {
    const all: LabOptions = { endpoint, scale, report: '/report', ...options }
    return `<!doctype html><html lang="en"><head><title>A host page</title><link rel="icon" href="data:," /></head><body>${body}
<script>${errorTrap}</script><script>${before}</script>
<script>window.labOptions = ${JSON.stringify(all)}</script><script src="/lab.js"></script><script>${after}</script></body></html>`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    add(parts = {}, path = `/page-${pages.size}`) {
      pages.set(path, parts)
      return path
    },
    reports,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
