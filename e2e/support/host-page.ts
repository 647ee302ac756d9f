import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll } from 'vitest'

const scripts = 'packages/widget/dist/cdn'

/** One record as the collector of a test page took it. */
export interface Taken {
  readonly id: string
  readonly rev: number
  readonly done: boolean
  /** Epoch ms. */
  readonly at: number
  readonly survey: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly context: Readonly<Record<string, unknown>>
}

/** What a test page is made of. */
export interface PageParts {
  readonly doctype?: string
  /** Attributes of the html element. */
  readonly html?: string
  readonly head?: string
  readonly body?: string
  /** The survey, as a page declares it; null for none. */
  readonly survey?: object | null
  /** Further fields of the declaration. */
  readonly options?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
  /** Attributes of the script tag, for instance a nonce. */
  readonly script?: string
}

/** A host page with EaseKit on it, the script-tag files, and a collector that takes everything. */
export interface Host {
  readonly url: string
  readonly taken: Taken[]
  /** Reads what visits send that are heard of from now on: an earlier one may still be sending when a test begins. */
  readonly fromNow: () => () => readonly Taken[]
  /** Makes a page; returns its address. */
  readonly page: (parts?: PageParts) => string
}

/**
 * A server of test pages for the file around it. What it records comes from a double; the collector has tests of its own.
 *
 * @param compress whether scripts go out as brotli at its best, which takes a moment each
 */
export function testHost({ compress = false } = {}): Host {
  const pages = new Map<string, PageParts>()
  const taken: Taken[] = []
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        const record = JSON.parse(body) as Taken
        taken.push(record)
        response.end(JSON.stringify({ v: 1, id: record.id, rev: record.rev, status: 'ok', detail: 'stored' }))
      })
      return
    }
    const parts = pages.get(path)
    const file = join(scripts, path)
    if (parts) {
      for (const [name, value] of Object.entries(parts.headers ?? {})) response.setHeader(name, value)
      response.setHeader('content-type', parts.type ?? 'text/html; charset=utf-8')
      response.end(markup(parts, url()))
    } else if (path !== '/' && existsSync(file)) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      const content = readFileSync(file)
      const isPacked = compress && /\bbr\b/.test(`${request.headers['accept-encoding']}`)
      if (isPacked) response.setHeader('content-encoding', 'br')
      response.end(isPacked ? brotliCompressSync(content) : content)
    } else {
      response.statusCode = 404
      response.end()
    }
  })
  beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)))
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    get url() {
      return url()
    },
    taken,
    fromNow() {
      const earlier = new Set(taken.map(({ id }) => id))
      return () => taken.filter(({ id }) => !earlier.has(id))
    },
    page(parts = {}) {
      const path = `/page-${pages.size}`
      pages.set(path, parts)
      return url() + path
    },
  }
}

const reasons = [
  { id: 'cost', label: 'Cost or fees' },
  { id: 'length', label: 'Long or complex checkout' },
]

/** The survey that test pages ask unless they say otherwise. */
export const survey = {
  id: 'checkout',
  scale: 'ces2',
  company: 'Acme',
  issue: 'order',
  on: [{ type: 'event', name: 'paid' }],
  why: { reasons, easier: { reasons } },
}

function markup(parts: PageParts, origin: string): string {
  const declaration = { v: 1, ...parts.options, surveys: parts.survey === null ? [] : [{ ...survey, ...parts.survey }] }
  return `${parts.doctype ?? '<!doctype html>'}
<html ${parts.html ?? 'lang="en"'}>
<head><title>A host page</title><meta name="viewport" content="width=device-width, initial-scale=1" />${parts.head ?? ''}</head>
<body>${parts.body ?? '<main><h1>Thank you for your order</h1><p>It is on its way.</p></main>'}
<script async="async" src="${origin}/easekit.js" data-project="shop" ${parts.script ?? ''}></script>
<script type="application/json" data-easekit="">${JSON.stringify(declaration)}</script>
</body>
</html>`
}
