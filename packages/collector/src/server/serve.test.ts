import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adminToken, record, temporaryFolder } from '../../test/collector-kit.js'
import { type RunningCollector, serve } from './serve.js'

async function start(): Promise<RunningCollector> {
  const data = await temporaryFolder()
  const collector = await serve({ port: 0, data, projects: ['shop'], adminToken, assets: false })
  onTestFinished(() => collector.close())
  return collector
}

describe('serve', () => {
  it('answers over HTTP', async () => {
    const { url } = await start()
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(record()) })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await response.json()).toMatchObject({ detail: 'stored' })
  })

  it('answers an upload without end before it ends', async () => {
    const { url } = await start()
    const { status, body } = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sending = request(`${url}/v1/responses`, { method: 'POST' }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => {
          resolve({ status: response.statusCode, body: text })
          sending.destroy()
        })
      })
      sending.on('error', reject)
      sending.write('{"v":1,"project":"shop","id":"endless","rev":1,"done":false,"note":"')
      const more = (): void => {
        if (!sending.destroyed) sending.write('x'.repeat(16_384), more)
      }
      more()
    })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toEqual({ v: 1, id: 'endless', rev: 1, status: 'reject', reason: 'too_large' })
  })

  it('takes the next request after an oversized one', async () => {
    const { url } = await start()
    const big = JSON.stringify({ v: 1, project: 'shop', id: 'big', rev: 1, note: 'x'.repeat(3_000_000) })
    for (let i = 0; i < 5; i++) {
      const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: big })
      expect([response.status, (await response.json()).reason]).toEqual([413, 'too_large'])
      const next = await fetch(`${url}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(record({ id: `next-${i}` })),
      })
      expect(await next.json()).toMatchObject({ detail: 'stored' })
    }
  })

  it('asks the handler beside it first', async () => {
    const data = await temporaryFolder()
    const beside = (request: Request): Promise<Response> | undefined =>
      new URL(request.url).pathname === '/shop' ? Promise.resolve(new Response('a shop')) : undefined
    const { url, close } = await serve({ port: 0, data, projects: ['shop'], adminToken, assets: false, beside })
    onTestFinished(() => close())
    expect(await (await fetch(`${url}/shop`)).text()).toBe('a shop')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('may be closed twice, and lets go of its port', async () => {
    const collector = await start()
    await Promise.all([collector.close(), collector.close()])
    await expect(fetch(`${collector.url}/healthz`)).rejects.toThrow()
    const data = await temporaryFolder()
    const next = await serve({ port: collector.port, data, projects: ['shop'], adminToken, assets: false })
    onTestFinished(() => next.close())
    expect(next.port).toBe(collector.port)
  })

  it('rejects a port that is taken, and lets go of the database', async () => {
    const { port } = await start()
    const data = await temporaryFolder()
    const options = { data, projects: ['shop'], adminToken, assets: false } as const
    await expect(serve({ ...options, port })).rejects.toThrow(`port ${port} is taken by another program`)
    const next = await serve({ ...options, port: 0 })
    onTestFinished(() => next.close())
    expect((await fetch(`${next.url}/healthz`)).status).toBe(200)
  })

  it('answers what is under way when it stops, and says that the connection ends with it', async () => {
    const data = await temporaryFolder()
    let answer = (_: Response): void => {}
    let hasArrived = (): void => {}
    const arrived = new Promise<void>((resolve) => {
      hasArrived = resolve
    })
    const beside = (): Promise<Response> => {
      hasArrived()
      return new Promise((resolve) => {
        answer = resolve
      })
    }
    const { url, close } = await serve({ port: 0, data, projects: ['shop'], adminToken, assets: false, beside })
    const waiting = fetch(url)
    await arrived
    const closed = close()
    answer(new Response('late'))
    const response = await waiting
    expect([await response.text(), response.headers.get('Connection')]).toEqual(['late', 'close'])
    await closed
  })

  it('answers a health check that speaks HTTP/1.0 and names no host', async () => {
    const { port } = await start()
    const socket = connect(port, 'localhost').setEncoding('utf8')
    socket.write('GET /healthz HTTP/1.0\r\n\r\n')
    let text = ''
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    await once(socket, 'end')
    expect(text).toMatch(/^HTTP\/1\.[01] 200 OK\r\n/)
  })

  it('keeps the database to its owner', async () => {
    const data = await temporaryFolder()
    const { url, close } = await serve({ port: 0, data, projects: ['shop'], adminToken, assets: false })
    onTestFinished(() => close())
    await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(record()) })
    const modes = ['easekit.db', 'easekit.db-wal', 'easekit.db-shm'].map(
      async (file) => (await stat(join(data, file))).mode & 0o777,
    )
    expect(await Promise.all(modes)).toEqual([0o600, 0o600, 0o600])
  })

  it('says when to come back to an address that sends too much, whatever it writes into its headers', async () => {
    const data = await temporaryFolder()
    const addressLimit = { perSecond: 0.001, burst: 2 }
    const { url, close } = await serve({ port: 0, data, projects: ['shop'], adminToken, assets: false, addressLimit })
    onTestFinished(() => close())
    const send = (id: string): Promise<Response> =>
      fetch(`${url}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(record({ id })),
        headers: { 'X-Forwarded-For': id },
      })
    const statuses = []
    for (const id of ['a', 'b', 'c']) statuses.push((await send(id)).status)
    expect(statuses).toEqual([200, 200, 429])
  })
})
