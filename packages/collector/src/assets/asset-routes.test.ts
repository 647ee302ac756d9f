import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openKit, temporaryFolder } from '../../test/collector-kit.js'
import type { Log } from '../monitoring/log.js'

const script = `console.log(${JSON.stringify('easekit '.repeat(200))})`

async function openFolder() {
  const root = await temporaryFolder()
  const folder = join(root, 'cdn')
  await mkdir(join(folder, 'inner.js'), { recursive: true })
  await writeFile(join(root, 'secret.js'), 'secret')
  await writeFile(join(folder, 'secret.env'), 'secret')
  await writeFile(join(folder, 'easekit.js'), script)
  await writeFile(join(folder, 'easekit.full.js'), script)
  await writeFile(join(folder, 'view-BxY3k2_a.js'), script)
  await writeFile(join(folder, 'view-renderer.js'), script)
  await writeFile(join(folder, 'integrity.json'), '{"version":"1.2.3"}')
  await mkdir(join(folder, '1.2.2'))
  await writeFile(join(folder, '1.2.2', 'easekit.js'), 'former')
  await writeFile(join(folder, '1.2.2', 'easekit-session-0a1b2c3d.js'), 'former chunk')
  await symlink(join(root, 'gone.js'), join(folder, 'broken.js'))
  const { collect } = await openKit({ assets: folder })
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    collect(new Request(`http://collector.example${path}`, { method, headers }))
  return { folder, get }
}

describe('the script-tag files', () => {
  it.each(['missing', 'integrity.json', 'integrity.json/cdn'])(
    'are said at the start to be in no folder: %s',
    async (name) => {
      const { folder } = await openFolder()
      const assets = join(folder, name)
      const warned: object[] = []
      const log: Log = { debug() {}, info() {}, warn: (fields) => warned.push(fields), error() {} }
      await openKit({ assets: folder, log })
      expect(warned).toEqual([])
      await openKit({ assets, log })
      expect(warned).toEqual([{ assets }])
    },
  )

  it('may be loaded by any page', async () => {
    const { get } = await openFolder()
    const { status, headers } = await get('/easekit.js')
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
  })

  it.each([
    ['/easekit.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/easekit.full.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/view-renderer.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/view-BxY3k2_a.js', 'public, max-age=31536000, immutable'],
    ['/latest/easekit.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/1.2.3/easekit.js', 'public, max-age=31536000, immutable'],
    ['/1.2.2/easekit.js', 'public, max-age=31536000, immutable'],
  ])('%s is kept for as long as its name allows', async (path, cacheControl) => {
    const { get } = await openFolder()
    expect((await get(path)).headers.get('Cache-Control')).toBe(cacheControl)
  })

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['', null, (bytes: Uint8Array) => bytes],
    ['br;q=0.0', null, (bytes: Uint8Array) => bytes],
  ])('come as the smallest of %j', async (accepted, encoding, decode) => {
    const { get } = await openFolder()
    const response = await get('/easekit.js', { 'Accept-Encoding': accepted })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Content-Length')).toBe(String(bytes.byteLength))
    expect(Buffer.from(decode(bytes)).toString()).toBe(script)
  })

  it('answer 304 for a known tag, each encoding with its own, until the file changes', async () => {
    const { folder, get } = await openFolder()
    const tag = async (accepted: string): Promise<string> =>
      (await get('/easekit.js', { 'Accept-Encoding': accepted })).headers.get('ETag') ?? ''
    const [plain, br] = [await tag(''), await tag('br')]
    expect(plain).not.toBe(br)
    expect((await get('/easekit.js', { 'Accept-Encoding': 'br', 'If-None-Match': `"x", W/${br}` })).status).toBe(304)
    expect((await get('/easekit.js', { 'Accept-Encoding': 'br', 'If-None-Match': plain })).status).toBe(200)
    await writeFile(join(folder, 'easekit.js'), `${script}\n`)
    expect(await tag('br')).not.toBe(br)
  })

  it('of a former version stay what they were', async () => {
    const { get } = await openFolder()
    expect(await (await get('/1.2.2/easekit.js')).text()).toBe('former')
    expect(await (await get('/1.2.3/easekit.js')).text()).toBe(script)
  })

  it('of a former version are there for a script that a cache still holds, but not under another number', async () => {
    const { get } = await openFolder()
    for (const place of ['', '/latest', '/1.2.2']) {
      const response = await get(`${place}/easekit-session-0a1b2c3d.js`)
      expect(await response.text()).toBe('former chunk')
      expect(response.headers.get('Cache-Control')).toContain('immutable')
    }
    expect((await get('/1.2.3/easekit-session-0a1b2c3d.js')).status).toBe(404)
    expect((await get('/easekit-session-ffffffff.js')).status).toBe(404)
  })

  it('answer HEAD without a body', async () => {
    const { get } = await openFolder()
    const response = await get('/easekit.js', {}, 'HEAD')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it.each([
    '/nothing.js',
    '/1.2.4/easekit.js',
    '/1.2.2/view-renderer.js',
    '/newest/easekit.js',
    '/../1.2.2/../secret.js',
    '/inner.js',
    '/broken.js',
    '/secret.env',
    '/secret.js',
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/..%5csecret.js',
    '/....//secret.js',
    '/cdn/../../secret.js',
    '/easekit.js%00.js',
    '/easekit.js/',
    '/%c0%ae%c0%ae/secret.js',
    '/easekit%',
    '//secret.js',
    '/dashboard/../secret.js',
    '/dashboard/..%2f..%2fpackage.json',
  ])('do not include %s', async (path) => {
    const { get } = await openFolder()
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })

  it('are simply missing when the folder is', async () => {
    const { collect } = await openKit({ assets: join(await temporaryFolder(), 'nowhere') })
    expect((await collect(new Request('http://collector.example/easekit.js'))).status).toBe(404)
  })
})
