import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../../scripts/free-port.mjs'
import { adminToken, record, temporaryFolder } from '../../test/collector-kit.js'
import { serve } from '../index.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`

async function collectorFor(url: string): Promise<(id: string) => Promise<void>> {
  return collectorOf({ shop: { webhook: { url, secret } } }, 'shop')
}

async function collectorOf(
  projects: Record<string, object>,
  project: string,
): Promise<(id: string, to?: string) => Promise<void>> {
  const data = await temporaryFolder()
  const { url, close } = await serve({ port: 0, data, projects, adminToken, assets: false })
  onTestFinished(() => close())
  return async (id, to = project) => {
    const body = JSON.stringify(record({ project: to, id, done: true }))
    await (await fetch(`${url}/v1/responses`, { method: 'POST', body })).json()
  }
}

/** A program from the README, under the heading of that name, run as it stands there. */
async function runReceiver(heading: string, wrap?: string): Promise<{ url: string; heard: () => string }> {
  const readme = await readFile(join(packageFolder, 'README.md'), 'utf8')
  const [, code] = new RegExp(`#### ${heading}\\n[^]*?\`\`\`js\\n([^]*?)\`\`\``).exec(readme) ?? []
  await mkdir(join(packageFolder, '.easekit'), { recursive: true })
  const folder = await mkdtemp(join(packageFolder, '.easekit', 'receiver-'))
  await writeFile(join(folder, 'receiver.mjs'), code ?? '')
  if (wrap) await writeFile(join(folder, 'run.mjs'), wrap)
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, [join(folder, wrap ? 'run.mjs' : 'receiver.mjs')], {
    env: { ...process.env, PORT: String(port), EASEKIT_WEBHOOK_SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let heard = ''
  child.stdout?.on('data', (text: Buffer) => {
    heard += String(text)
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  await expect.poll(() => listens(port), { timeout: 60_000 }).toBe(true)
  return { url: `http://127.0.0.1:${port}/easekit`, heard: () => heard }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

// Their own servers would run the same function; what the clouds do around it is not tried here.
const served = `
  import { serve } from '@hono/node-server'
  import receiver from './receiver.mjs'
  serve({ fetch: (request) => receiver.fetch(request, process.env), port: Number(process.env.PORT), hostname: '127.0.0.1' })`

describe('the receivers of the README', () => {
  it.each([
    ['Node', undefined],
    ['Hono', served],
    ['Workers', served],
  ])('%s takes a real delivery once, and nothing that is forged, old or changed', async (heading, wrap) => {
    const { url, heard } = await runReceiver(heading, wrap)
    const answer = await collectorFor(url)
    await answer('r1')
    await expect.poll(heard, { timeout: 60_000 }).toContain('response.completed r1')

    const body = JSON.stringify({ type: 'response.completed', timestamp: '', data: { id: 'r2' } })
    const send = async (id: string, at: Date, signature: string, text = body): Promise<number> => {
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signature,
      }
      return (await fetch(url, { method: 'POST', body: text, headers })).status
    }
    const now = new Date()
    const early = new Date(now.getTime() - 3_600_000)
    const sign = (at: Date): string => new Webhook(secret).sign('evt_2', at, body)
    expect(await send('evt_2', now, `v1,${'A'.repeat(43)}=`)).toBe(401)
    expect(await send('evt_2', early, sign(early))).toBe(401)
    expect(await send('evt_2', now, sign(now), `${body} `)).toBe(401)
    expect(heard()).not.toContain('r2')
    expect(await send('evt_2', now, sign(now))).toBe(204)
    expect(await send('evt_2', now, sign(now))).toBe(204)
    expect(heard().match(/r2/g)).toHaveLength(1)
  })
})

describe('webhooks over the loopback', () => {
  it('lets a receiver that hangs delay no other project', async () => {
    const hanging = await receiver(() => {})
    const heard: string[] = []
    const quick = await receiver((id, end) => {
      heard.push(id)
      end()
    })
    const webhook = (url: string) => ({ webhook: { url, secret } })
    const answer = await collectorOf({ slow: webhook(hanging.url), quick: webhook(quick.url) }, 'slow')
    for (let i = 0; i < 60; i++) await answer(`slow-${i}`)
    await expect.poll(() => hanging.asked()).toBe(10)
    const ids = Array.from({ length: 25 }, (_, i) => `quick-${i}`)
    for (const id of ids) await answer(id, 'quick')
    // By then not even half of those that hang could have ended, each after fifteen seconds.
    await expect.poll(() => [...heard].sort(), { timeout: 30_000 }).toEqual(ids.sort())
  })

  it('goes on with others of a project while some of its events hang', async () => {
    const heard: string[] = []
    const { url } = await receiver((id, end) => {
      if (id.startsWith('hang')) return
      heard.push(id)
      end()
    })
    const answer = await collectorOf({ shop: { webhook: { url, secret } } }, 'shop')
    for (const id of ['hang-1', 'hang-2', 'hang-3']) await answer(id)
    const ids = Array.from({ length: 30 }, (_, i) => `good-${i}`)
    for (const id of ids) await answer(id)
    await expect.poll(() => [...heard].sort(), { timeout: 14_000 }).toEqual(ids.sort())
  })
})

async function receiver(onEvent: (id: string, end: () => void) => void): Promise<{ url: string; asked: () => number }> {
  let asked = 0
  const server: Server = createServer((request, response) => {
    asked += 1
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    request.on('end', () => onEvent(JSON.parse(text).data.id, () => response.writeHead(204).end()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/easekit`, asked: () => asked }
}
