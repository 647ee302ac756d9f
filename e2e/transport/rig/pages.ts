import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundleLab } from './bundle.js'
import type { LabOptions } from './lab-options.js'
import { until } from './until.js'
import { within } from './within.js'

/** A page to be served. */
export interface PageParts {
  readonly options?: Partial<LabOptions>
  /** Script that runs before ours. */
  readonly before?: string
  /** Script that runs after ours. */
  readonly after?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Let the page fetch what it shall run, for a browser without a driver. */
  readonly remote?: boolean
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
  /** Runs an expression in the `remote` page of a tab. */
  readonly command: (expression: string, tab: string) => Promise<unknown>
  /** Gives the `remote` page of a tab an expression that ends the page: no answer, and no other question from it. */
  readonly last: (expression: string, tab: string) => Promise<void>
  readonly stop: () => void
}

const remote = `
  ;(async () => {
    for (;;) {
      const answer = await fetch('/command' + location.search, { method: 'POST', cache: 'no-store' })
      let result
      try {
        result = { value: await (0, eval)(await answer.text()) }
      } catch (error) {
        result = { error: String(error) }
      }
      await fetch('/result' + location.search, { method: 'POST', body: JSON.stringify(result) })
    }
  })().catch(() => {})`

/** What the page of a tab said to a command. */
interface Result {
  readonly value?: unknown
  readonly error?: string
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
  // By tab: the page that asks what to do, and who waits for what it says.
  const idle = new Map<string, ServerResponse>()
  const waiting = new Map<string, (result: Result) => void>()
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://page')
    const tab = searchParams.get('tab') ?? ''
    if (request.method === 'POST') {
      let text = ''
      request.on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        if (path === '/command') return void idle.set(tab, response)
        if (path === '/result') waiting.get(tab)?.(JSON.parse(text))
        else reports.push(text)
        response.writeHead(204, { 'access-control-allow-origin': '*' }).end()
      })
      return
    }
    if (path === '/pause') return void setTimeout(() => response.writeHead(204).end(), 20)
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
  const markup = ({ before = '', after = '', body = '', options, remote: isRemote }: PageParts): string => {
    const all: LabOptions = { endpoint, scale, report: '/report', ...options }
    return `<!doctype html><html lang="en"><head><title>A host page</title><link rel="icon" href="data:," /></head><body>${body}
<script>${errorTrap}</script><script>${before}</script>
<script>window.labOptions = ${JSON.stringify(all)}</script><script src="/lab.js"></script><script>${after}</script><script>${isRemote ? remote : ''}</script></body></html>`
  }
  const say = async (expression: string, tab: string): Promise<void> => {
    // A page that has left leaves its question behind.
    await until(() => idle.get(tab)?.destroyed === false, 'a page that asks what to do', 60_000)
    idle.get(tab)?.end(expression)
    idle.delete(tab)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${process.env.EASEKIT_PAGE_HOST ?? '127.0.0.1'}:${port}`,
    port,
    add(parts = {}, path = `/page-${pages.size}`) {
      pages.set(path, parts)
      return path
    },
    reports,
    async command(expression, tab) {
      const result = new Promise<Result>((resolve) => waiting.set(tab, resolve))
      await say(expression, tab)
      // A page that has died never answers.
      const { value, error } = await within(60_000, result, `an answer to ${expression}`)
      if (error) throw new Error(error)
      return value
    },
    last: (expression, tab) => say(`${expression}; new Promise(() => {})`, tab),
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
