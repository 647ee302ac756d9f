// The real outbox against the server of the example, in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutbox, httpSender } from '@easekit/transport'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
let file: string
let server: ChildProcess
let url: string

/** Starts the example; at the port that it had, where it runs again. */
async function start(port = '0'): Promise<void> {
  server = spawn(process.execPath, ['examples/own-backend/server.js'], {
    env: { ...process.env, PORT: port, ANSWERS: file },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(server.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  url = `${line}`.trim()
}

async function stop(): Promise<void> {
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  await ended
}

async function send(body: string): Promise<{ status: number; answer: Record<string, unknown> }> {
  const response = await fetch(`${url}/v1/responses`, { method: 'POST', body })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const record = (rev: number, effort: number, id = 'a-1'): string =>
  JSON.stringify({ v: 1, project: 'shop', id, rev, done: false, at: 1, survey: 'checkout@1', answers: { effort } })

/** What whoever reads the file has: the last line of an id. */
function kept(): Map<string, { rev: number; answers: unknown }> {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  return new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.id, one]))
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'easekit-own-backend-'))
  file = join(folder, 'answers.jsonl')
  await start()
}, 60_000)

afterEach(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backend of your own', () => {
  it('takes what the outbox sends, which then has nothing left', async () => {
    const outbox = createOutbox({ project: 'shop', sender: httpSender({ endpoint: url }), persist: 'none' })
    await outbox.put({ id: 'a-1', survey: 'checkout@1', answers: {} })
    await outbox.put({ id: 'a-1', survey: 'checkout@1', answers: { effort: 6, comment: 'Größe 😀' }, done: true })
    await expect.poll(() => outbox.pending()).toBe(0)
    outbox.stop()
    expect(kept().get('a-1')).toMatchObject({ done: true, answers: { effort: 6, comment: 'Größe 😀' } })
  })

  it('keeps the newest of each, in whatever order and however often it comes', async () => {
    await send(record(2, 6))
    expect(await send(record(1, 3))).toEqual({ status: 200, answer: { v: 1, id: 'a-1', rev: 2, status: 'ok' } })
    expect(await send(record(2, 6))).toEqual({ status: 200, answer: { v: 1, id: 'a-1', rev: 2, status: 'ok' } })
    await send(`b64:${Buffer.from(record(3, 7)).toString('base64')}`)
    await send(record(1, 4, 'a-2'))
    expect([...kept().values()].map(({ rev, answers }) => [rev, answers])).toEqual([
      [3, { effort: 7 }],
      [1, { effort: 4 }],
    ])
    expect(readFileSync(file, 'utf8').match(/\n/g)).toHaveLength(3)
  })

  it('knows after a crash what it has confirmed, whatever line the crash has cut', async () => {
    await send(record(2, 6))
    await stop()
    writeFileSync(file, '\n{"v":1,"project":"sh', { flag: 'a' })
    await start(new URL(url).port)
    await send(record(1, 3))
    await send(record(1, 4, 'a-2'))
    const lines = readFileSync(file, 'utf8').split('\n').slice(1)
    expect(lines).toEqual([record(2, 6), '{"v":1,"project":"sh', record(1, 4, 'a-2')])
  })

  it('confirms nothing that it cannot read', async () => {
    const bodies = ['', 'hello', '{}', 'null', '[]', '{"v":1,"project":"shop","id":"a-1","rev":"5"}', 'b64:????']
    for (const body of bodies) {
      expect(await send(body), body).toMatchObject({ status: 400, answer: { status: 'retry', retryAfter: 60 } })
    }
  })

  it('survives a page that goes away while it sends', async () => {
    const leaving = new AbortController()
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"v":1,'))
        leaving.abort()
      },
    })
    const request = { method: 'POST', body, duplex: 'half', signal: leaving.signal } as RequestInit
    await expect(fetch(`${url}/v1/responses`, request)).rejects.toThrow()
    expect(await send(record(1, 5))).toMatchObject({ status: 200 })
  })

  it('confirms nothing that is not on the disk', async () => {
    await stop()
    file = join(folder, 'no', 'such', 'folder')
    await start()
    expect(await send(record(1, 5))).toMatchObject({ status: 503, answer: { status: 'retry' } })
  })
})
