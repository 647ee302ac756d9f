import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { temporaryFolder } from '../support/demo.js'
import { testBrowser } from '../support/test-browser.js'

// The collector as examples/self-host runs it: its command, with the configuration of the example, behind a proxy.

const read = (name: string): string => readFileSync(`examples/self-host/${name}`, 'utf8')
const folder = temporaryFolder()
const browser = testBrowser()
const token = 'token-of-a-test-0123456789'
let collector: ChildProcess
let collectorUrl = ''

const [, path = '', target = ''] = /location (\S+) \{\s+proxy_pass http:\/\/[^/]+(\S+);/.exec(read('nginx.conf')) ?? []
const survey = { id: 'checkout', scale: 'ces2', company: 'Acme', on: [{ type: 'event', name: 'paid' }] }
const shop = `<!doctype html><html lang="en"><title>Shop</title>
  <script type="application/json" data-easekit>${JSON.stringify({ v: 1, surveys: [survey] })}</script>
  <script async src="${path}easekit.js" data-project="shop"></script>`

/** A double of nginx: the shop, and under a path the collector, as nginx.conf says. */
const proxy: RequestListener = (asked, response) => {
  const { url = '/', method, headers, socket } = asked
  if (!url.startsWith(path)) {
    response.setHeader('content-type', 'text/html')
    response.end(url === '/' ? shop : '')
    return
  }
  const onward = request(collectorUrl + target + url.slice(path.length), {
    method,
    headers: { ...headers, 'x-forwarded-for': socket.remoteAddress },
  })
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  asked.pipe(onward)
}
const server = createServer(proxy)
const site = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const config = join(folder.path, 'easekit.json')
  writeFileSync(config, read('easekit.json').replace('https://shop.example', site()))
  collector = spawn(
    process.execPath,
    ['packages/collector/dist/cli.js', '--port', '0', '--host', '127.0.0.1', '--data', folder.path, '--config', config],
    { env: { ...process.env, EASEKIT_ADMIN_TOKEN: token }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  for await (const part of collector.stdout ?? []) {
    printed += part
    collectorUrl = /http:\S+:\d+/.exec(printed)?.[0] ?? ''
    if (collectorUrl) break
  }
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  const ended = new Promise((resolve) => collector.once('exit', resolve))
  collector.kill()
  await ended
  folder.remove()
})

describe('a collector under a path of the shop', () => {
  it('takes an answer from the script that it serves, and shows it on its dashboard', async () => {
    const page = await browser.newPage()
    const shown = await ask(page, site())
    await shown.point(/^6 of 7/).click()
    await shown.button('Send').click()
    await page.locator('ease-kit [part=thanks]').waitFor()
    const results = `${site()}${path}v1/results?project=shop&survey=checkout`
    const counts = async (): Promise<unknown> =>
      (await (await fetch(results, { headers: { Authorization: `Bearer ${token}` } })).json()).counts
    await expect.poll(counts).toMatchObject({ answered: 1, completed: 1 })
    await page.goto(`${site()}${path}dashboard#token=${token}`)
    await page.getByText('6.00').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`${path}dashboard`)
  })
})

describe('the files beside it', () => {
  const help = spawnSync(process.execPath, ['packages/collector/dist/cli.js', '--help'], { encoding: 'utf8' }).stdout

  it.each(['compose.yaml', 'Dockerfile', 'easekit.service'])('%s names only what the collector knows', (name) => {
    const lines = read(name).split('\n')
    const command = lines.filter((line) => /easekit-collector/.test(line)).join(' ')
    const named = [...(read(name).match(/EASEKIT_(?!VERSION)\w+/g) ?? []), ...(command.match(/ --\w[\w-]*/g) ?? [])]
    for (const word of named) expect(help).toContain(word.trim())
  })

  it('the image is not run as root, and its check of health tells whether the collector is ready', async () => {
    const image = read('Dockerfile')
    expect(image.lastIndexOf('USER node')).toBeGreaterThan(image.lastIndexOf('FROM '))
    expect(image.indexOf('ENTRYPOINT')).toBeGreaterThan(image.lastIndexOf('USER node'))
    const [command, ...args] = JSON.parse(/HEALTHCHECK[^[]*(\[.*\])/.exec(image)?.[1] ?? '[]') as string[]
    expect(command).toBe('node')
    const check = (port: string): Promise<number | null> =>
      new Promise((resolve) => {
        spawn(process.execPath, args, { env: { PORT: port } }).once('exit', resolve)
      })
    expect(await check(new URL(collectorUrl).port)).toBe(0)
    // Nobody listens where only root may.
    expect(await check('1')).toBe(1)
  })
})
