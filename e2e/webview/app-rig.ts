import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll } from 'vitest'
import { createHost } from '../../examples/webview/plain/easekit-host.js'
import { createCollector, openSqliteStore, type Store } from '../../packages/collector/src/index.js'
import { temporaryFolder } from '../support/demo.js'
import { rows } from '../support/rows.js'

const pagePath = 'packages/widget/dist/cdn/webview.html'
const fake = readFileSync('e2e/webview/fake-host.js', 'utf8')

const ajv = new Ajv2020({ strict: false })
ajv.addSchema(JSON.parse(readFileSync('docs/webview.schema.json', 'utf8')), 'messages')

/** What the app of a test does with texts on their way; returns what is really handed over. */
export type Tamper = (text: string) => readonly string[] | Promise<readonly string[]>

/** What an app is made of. */
export interface AppParts {
  /** Which host the page runs in, see fake-host.js; `iframe` for a page around it. */
  readonly host: string
  /** Milliseconds after which the host appears. @default 0 */
  readonly lateMs?: number
  readonly survey?: object
  readonly environment?: object
  /** From the app to the page. */
  readonly tamper?: Tamper
  /** What the app keeps texts in; the same one is the same phone. */
  readonly store?: Map<string, string>
  /** Hands a text to the page, where that is not a page of this server. */
  readonly send?: (text: string) => void
  /** Whether the app's own posts to the collector arrive. @default true */
  readonly isOnline?: boolean
}

/** An app with a page in it. */
export interface App {
  readonly url: string
  readonly host: ReturnType<typeof createHost>
  /** What the app heard, in order. */
  readonly events: (readonly [type: string, payload: Readonly<Record<string, unknown>>])[]
  readonly heard: (type: string) => Readonly<Record<string, unknown>> | undefined
  /** Takes a text from the page. */
  readonly receive: (text: string) => void
  /** Every text in both directions. */
  readonly texts: string[]
  /** What either side has said against docs/webview.schema.json. */
  readonly invalid: string[]
  readonly store: Map<string, string>
}

/** A collector and a server of pages for the tests of the file or block around it. */
export function testRig() {
  const folder = temporaryFolder()
  let database: Store
  let collect: ReturnType<typeof createCollector>
  const apps: { receive: (text: string) => void; page: string; stream?: ServerResponse; waiting: string[] }[] = []

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://rig')
    const app = apps[Number(searchParams.get('app'))]
    response.setHeader('access-control-allow-origin', '*')
    if (pathname.startsWith('/v1/')) return answer(response, await collect(await toRequest(request)))
    if (pathname === '/native') {
      app?.receive(await read(request))
      response.end()
    } else if (pathname === '/events' && app) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      app.stream = response
      for (const text of app.waiting.splice(0)) response.write(`data: ${text}\n\n`)
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pathname === '/around' ? around(searchParams) : (app?.page ?? ''))
    }
  })
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  beforeAll(async () => {
    database = await openSqliteStore(`${folder.path}/easekit.db`)
    collect = createCollector({
      store: database,
      projects: ['app'],
      adminToken: 'test-token-0123456789',
      rateLimit: false,
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await database?.close()
    folder.remove()
  })

  return {
    get origin() {
      return origin()
    },
    rows: () => rows(folder.path),
    /** The page as it is shipped. */
    page: readFileSync(pagePath, 'utf8'),
    open(parts: AppParts): App {
      const { host: kind, lateMs = 0, tamper = (text) => [text], store = new Map<string, string>() } = parts
      const index = apps.length
      const events: App['events'] = []
      const texts: string[] = []
      const invalid: string[] = []
      const note = (side: 'page' | 'app', text: string): void => {
        texts.push(text)
        if (!ajv.validate(`messages#/$defs/from-${side}`, JSON.parse(text)))
          invalid.push(`${text}: ${ajv.errorsText()}`)
      }
      const record = { receive, page: page(kind, lateMs, index), waiting: [] as string[] } as (typeof apps)[number]
      const send = async (text: string): Promise<void> => {
        note('app', text)
        for (const one of await tamper(text)) {
          if (parts.send) parts.send(one)
          else if (record.stream) record.stream.write(`data: ${one}\n\n`)
          else record.waiting.push(one)
        }
      }
      function receive(text: string): void {
        note('page', text)
        host.receive(text)
      }
      const host = createHost({
        send,
        config: {
          v: 1,
          project: 'app',
          endpoint: origin(),
          surveys: [
            {
              id: 'checkout',
              scale: 'ces2',
              why: { ask: 'never' },
              throttle: { surveyDays: 0, anyDays: 0 },
              ...parts.survey,
            },
          ],
        },
        // The machine of a test is slower than a phone.
        backMs: 5_000,
        environment: () => parts.environment ?? {},
        onEvent: (type: string, payload: object) => events.push([type, payload as never]),
        fetch: (parts.isOnline === false ? () => Promise.reject(new TypeError('offline')) : fetch) as typeof fetch,
        store: {
          getItem: async (key: string) => store.get(key) ?? null,
          setItem: async (key: string, value: string) => store.set(key, value),
          removeItem: async (key: string) => store.delete(key),
          getAllKeys: async () => [...store.keys()],
        },
      })
      apps.push(record)
      const heard: App['heard'] = (type) => events.filter(([name]) => name === type).at(-1)?.[1]
      const url = `${origin()}/${kind === 'iframe' ? 'around' : 'app'}?app=${index}`
      return { url, host, receive, events, heard, texts, invalid, store }
    },
  }

  /** The page with a host around it. A policy would keep the double out. */
  function page(kind: string, lateMs: number, index: number): string {
    const install = `installFake(${JSON.stringify(kind)}, toNative, onNative)`
    return readFileSync(pagePath, 'utf8')
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace(
        '<script data-bridge="easekit">',
        () => `<script>${channel(index)}
          ${fake}
          ${lateMs ? `setTimeout(() => ${install}, ${lateMs})` : install}</script>
          <script data-bridge="easekit" ${kind === 'iframe' ? `data-parent="${origin()}"` : ''}>`,
      )
  }
}

/** Handed over at once and in order, as a host does it, to a process that outlives the page. */
const channel = (index: number): string => `
  const toNative = (text) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/native?app=${index}', false)
    request.send(text)
  }
  const onNative = (hear) => {
    // Firefox lets events in while such a request waits; a host never speaks inside the page's own call.
    const said = []
    new EventSource('/events?app=${index}').onmessage = ({ data }) => {
      said.push(data)
      setTimeout(() => hear(said.shift()))
    }
  }`

/** A page that frames the survey and is the app. */
const around = (given: URLSearchParams): string => {
  const index = Number(given.get('app'))
  return `<!doctype html><title>around</title><iframe style="width:400px;height:600px" src="/app?app=${index}"></iframe>
    <script>${channel(index)}
      const frame = document.querySelector('iframe')
      addEventListener('message', ({ source, data, origin }) => {
        if (source === frame.contentWindow && origin === location.origin && typeof data === 'string') toNative(data)
      })
      onNative((text) => frame.contentWindow.postMessage(text, location.origin))
    </script>`
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const part of request) body += part
  return body
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const headers = new Headers(request.headers as Record<string, string>)
  const body = request.method === 'POST' ? await read(request) : undefined
  return new Request(`http://collector${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    ...(body !== undefined && { body }),
  })
}

async function answer(response: ServerResponse, from: Response): Promise<void> {
  response.writeHead(from.status, Object.fromEntries(from.headers))
  response.end(Buffer.from(await from.arrayBuffer()))
}
