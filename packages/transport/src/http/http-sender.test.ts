import { afterEach, describe, expect, it } from 'vitest'
import { answerOf, openRawServer, type RawRequest, type RawServer } from '../../test/raw-server.js'
import { createOutbox, flush, type HookEvent, httpSender, type Outbox, type Platform } from '../index.js'
import { createFakeCollector } from '../testing.js'

let server: RawServer | undefined
let outbox: Outbox | undefined

afterEach(async () => {
  outbox?.stop()
  await server?.close()
})

/** A page without stores, in real time. */
const platform: Platform = {
  outboxPace: 0.02,
  Date,
  Math,
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer),
  localStorage: null as unknown as Storage,
  sessionStorage: null as unknown as Storage,
  indexedDB: undefined as unknown as IDBFactory,
  document: { hidden: false },
  addEventListener: () => {},
}

const context = { leaving: false, keepalive: false, signal: new AbortController().signal }

const verdict = '{"v":1,"id":"a","rev":5,"status":"ok","detail":"stored"}'

describe('httpSender', () => {
  it('posts the very bytes as plain text, without a header of its own', async () => {
    server = await openRawServer(({ socket }) => socket.write(answerOf('200 OK', verdict)))
    const body = '{"v":1,"text":"Größe 😀 \\u0000"}'
    const result = await httpSender({ endpoint: server.url })(body, context)
    expect(result).toMatchObject({ status: 200, verdict: JSON.parse(verdict) })
    const [request] = server.requests
    expect(request?.head).toMatch(/^POST \/v1\/responses HTTP\/1\.1/)
    expect(request?.head).toMatch(/content-type: text\/plain;charset=UTF-8/i)
    expect(request?.head).not.toMatch(/cookie|authorization|x-/i)
    expect(request?.body).toBe(body)
  })

  it.each(['', '/', '/ces', '/ces/'])('finds the ingest door below an endpoint that ends in "%s"', async (path) => {
    server = await openRawServer(({ socket }) => socket.write(answerOf('200 OK', verdict)))
    await httpSender({ endpoint: `${server.url}${path}` })('{}', context)
    expect(server.requests[0]?.head).toContain(`POST ${path.replace(/\/$/, '')}/v1/responses `)
  })

  it.each<[string, string, object]>([
    [
      'a verdict on an error status',
      answerOf('404 Not Found', verdict.replace('ok', 'reject')),
      { status: 404, verdict: { status: 'reject' } },
    ],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', { status: 204 }],
    ['a portal', answerOf('200 OK', '<html>Sign in</html>', ['Content-Type: text/html']), { status: 200 }],
    ['cut JSON', answerOf('200 OK', verdict.slice(0, 30)), { status: 200 }],
    ['null', answerOf('200 OK', 'null'), { status: 200 }],
    ['413 of a proxy', answerOf('413 Content Too Large', '<html>'), { status: 413 }],
    [
      'a wait in the body',
      answerOf('429 Too Many', '{"status":"retry","retryAfter":3}', ['Retry-After: 9']),
      { status: 429, retryAfter: 3 },
    ],
    ['a wait in the header', answerOf('503 Busy', '<html>', ['Retry-After: 120']), { status: 503, retryAfter: 120 }],
    ['no wait', answerOf('503 Busy', ''), { status: 503, retryAfter: 0 }],
  ])('reads %s', async (_, bytes, expected) => {
    server = await openRawServer(({ socket }) => socket.write(bytes))
    expect(await httpSender({ endpoint: server.url })('{}', context)).toMatchObject(expected)
  })

  it('takes a redirect for a failure instead of following it', async () => {
    server = await openRawServer(({ socket }) => socket.write(answerOf('302 Found', '', ['Location: /login'])))
    await expect(httpSender({ endpoint: server.url })('{}', context)).rejects.toThrow(TypeError)
    expect(server.requests).toHaveLength(1)
  })

  it('keeps the status of an answer whose body breaks off', async () => {
    server = await openRawServer(({ socket }) => {
      socket.write('HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n<html>')
      setTimeout(() => socket.destroy(), 20)
    })
    expect(await httpSender({ endpoint: server.url })('{}', context)).toMatchObject({ status: 403 })
  })

  it('reads fetch at each attempt, and prefers the one it was given', async () => {
    const real = globalThis.fetch
    const send = httpSender({ endpoint: 'https://ces.example.com' })
    try {
      globalThis.fetch = async () => new Response(verdict)
      expect((await send('{}', context)).verdict?.rev).toBe(5)
    } finally {
      globalThis.fetch = real
    }
    const own = httpSender({
      endpoint: 'https://ces.example.com',
      fetch: async () => new Response(null, { status: 204 }),
    })
    expect((await own('{}', context)).status).toBe(204)
  })
})

describe('an outbox with httpSender', () => {
  /** A collector whose first answers are `script`, one for each request; afterwards it is honest. */
  async function run(...script: ((request: RawRequest, accept: () => string) => void)[]) {
    const collector = createFakeCollector()
    server = await openRawServer((request, number) => {
      const accept = () => {
        const { status = 200, verdict } = collector.accept(request.body)
        return answerOf(`${status} OK`, JSON.stringify({ v: 1, ...verdict }))
      }
      const step = script[number]
      if (step) step(request, accept)
      else request.socket.write(accept())
    })
    const events: HookEvent[] = []
    outbox = createOutbox({
      project: 'shop',
      sender: httpSender({ endpoint: server.url }),
      persist: 'none',
      platform,
      hook: (event) => events.push(event),
    })
    await outbox.put({ id: 'a', survey: 'checkout@1', answers: { effort: 6 }, done: true })
    const delivered = await flush(outbox, 400_000)
    expect(delivered).toBe(true)
    expect([...collector.rows.keys()]).toEqual(['a'])
    expect(collector.completions).toEqual(['a'])
    return { events, requests: server.requests }
  }

  it('makes one request where all is well', async () => {
    expect((await run()).requests).toHaveLength(1)
  })

  it.each<[string, (request: RawRequest, accept: () => string) => void]>([
    ['a reset before the answer', ({ socket }) => socket.resetAndDestroy()],
    [
      'a reset after the commit',
      ({ socket }, accept) => {
        accept()
        socket.resetAndDestroy()
      },
    ],
    ['204', ({ socket }) => socket.write('HTTP/1.1 204 No Content\r\n\r\n')],
    ['a portal', ({ socket }) => socket.write(answerOf('200 OK', '<html>'))],
    ['a redirect', ({ socket }) => socket.write(answerOf('302 Found', '', ['Location: /portal']))],
    [
      'cut JSON after the commit',
      ({ socket }, accept) =>
        socket.write(
          accept()
            .replace(/"detail".*/, '')
            .replace(/Content-Length: \d+/, 'Content-Length: 20'),
        ),
    ],
    ['silence', () => {}],
    ['silence after the commit', (_, accept) => accept()],
    ['headers, then silence', ({ socket }) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"v"')],
    [
      'an answer that dribbles',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
        const timer = setInterval(() => socket.write('1\r\n \r\n'), 20)
        socket.on('close', () => clearInterval(timer))
      },
    ],
    ['413', ({ socket }) => socket.write(answerOf('413 Content Too Large', '<html>'))],
    ['429', ({ socket }) => socket.write(answerOf('429 Too Many', '{"v":1,"status":"retry","retryAfter":2}'))],
    ['500', ({ socket }) => socket.write(answerOf('500 Oops', 'oops'))],
  ])('delivers once after %s', async (_, fault) => {
    const { requests, events } = await run(fault)
    expect(requests).toHaveLength(2)
    expect(events.map(({ type }) => type)).toContain('retry')
    expect(requests[1]?.body).toBe(requests[0]?.body)
  })

  it('delivers in armour what a firewall refuses as text', async () => {
    const refuse = ({ socket }: RawRequest) => socket.write(answerOf('403 Forbidden', '<html>'))
    const collector = createFakeCollector()
    server = await openRawServer((request) => {
      if (!request.body.startsWith('b64:')) return refuse(request)
      const { verdict } = collector.accept(request.body)
      request.socket.write(answerOf('200 OK', JSON.stringify(verdict)))
    })
    outbox = createOutbox({
      project: 'shop',
      sender: httpSender({ endpoint: server.url }),
      persist: 'none',
      platform,
    })
    await outbox.put({ id: 'a', survey: 's@1', answers: { comment: "' or 1=1; select * from x – ü" } })
    expect(await flush(outbox, 400_000)).toBe(true)
    expect(collector.rows.get('a')?.body).toContain("' or 1=1; select * from x – ü")
    expect(server.requests).toHaveLength(4)
  })
})
