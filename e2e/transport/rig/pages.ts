import { createServer, type ServerResponse } from 'node:http'
import { bundleLab } from './bundle.js'
import type { LabOptions } from './lab-options.js'
import { listenAnew } from './listen-anew.js'
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
    // A request may find its connection closed, which does not end the page.
    const post = async (path, body, tries = 5) => {
      try {
        return await fetch(path + location.search, { method: 'POST', cache: 'no-store', body })
      } catch (error) {
        if (tries === 1) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
        return post(path, body, tries - 1)
      }
    }
    for (;;) {
      const answer = await post('/command')
      const number = answer.headers.get('command-number')
      let result
      try {
        result = { number, value: await (0, eval)(await answer.text()) }
      } catch (error) {
        result = { number, error: String(error) }
      }
      await post('/result', JSON.stringify(result))
    }
  })().catch(() => {})`

/** What the page of a tab said to a command. */
interface Result {
  /** Of the command. */
  readonly number: string
  readonly value?: unknown
  readonly error?: string
}

const errorTrap = `
  const tell = (what) => navigator.sendBeacon('/report', 'error: ' + what)
  addEventListener('error', (event) => event.message && tell(event.message))
  addEventListener('unhandledrejection', (event) => tell('rejected: ' + event.reason))`

/** Serves lab pages that send to `endpoint`. */
export async function startPages(endpoint: string, scale: number, host = '127.0.0.1'): Promise<PageServer> {
  const lab = await bundleLab()
  const pages = new Map<string, PageParts>()
  const reports: string[] = []
  // By tab: the page that asks what to do.
  const idle = new Map<string, ServerResponse>()
  // By command: who waits for what a page says to it.
  const waiting = new Map<string, (result: Result) => void>()
  let commands = 0
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
        if (path === '/result') waiting.get(JSON.parse(text).number)?.(JSON.parse(text))
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
  // A connection that is closed for having been idle may just be taking a request.
  server.keepAliveTimeout = 0
  const say = async (expression: string, tab: string): Promise<string> => {
    // A page that has left leaves its question behind.
    await until(() => idle.get(tab)?.destroyed === false, `tab ${tab} to ask what to do`, 60_000)
    const number = `${++commands}`
    idle.get(tab)?.setHeader('command-number', number)
    idle.get(tab)?.end(expression)
    idle.delete(tab)
    return number
  }
  const turns = new Map<string, Promise<unknown>>()
  const ask = async (expression: string, tab: string): Promise<unknown> => {
    const number = await say(expression, tab)
    const result = new Promise<Result>((resolve) => waiting.set(number, resolve))
    // A page that has died never answers.
    const { value, error } = await within(60_000, result, `an answer to ${expression}`)
    if (error) throw new Error(error)
    return value
  }
  const port = await listenAnew(server)
  return {
    url: `http://${process.env.EASEKIT_PAGE_HOST ?? host}:${port}`,
    port,
    add(parts = {}, path = `/page-${pages.size}`) {
      pages.set(path, parts)
      return path
    },
    reports,
    command(expression, tab) {
      // A page does one thing after another.
      const turn = (turns.get(tab) ?? Promise.resolve()).then(() => ask(expression, tab))
      turns.set(
        tab,
        turn.catch(() => {}),
      )
      return turn
    },
    last: async (expression, tab) => void (await say(`${expression}; new Promise(() => {})`, tab)),
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
