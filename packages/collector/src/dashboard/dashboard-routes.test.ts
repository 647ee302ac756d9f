import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKit, temporaryFolder } from '../../test/collector-kit.js'
import { mark } from './mark.js'

async function open(files: readonly string[]) {
  const dashboard = await temporaryFolder()
  for (const file of files) await writeFile(join(dashboard, file), `/* ${file} */`)
  const { collect } = await openKit({ dashboard })
  return (path: string): Promise<Response> => collect(new Request(`http://collector.example${path}`))
}

const built = ['app.js', 'style.css', 'secret.js']

describe('/dashboard', () => {
  it('is a page that may load nothing but its own two files', async () => {
    const get = await open(built)
    const response = await get('/dashboard')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    const html = await response.text()
    const loaded = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, address]) => address)
    expect(loaded).toEqual(['dashboard/style.css', 'dashboard/app.js'])
    for (const address of loaded) {
      const file = await get(`/${address}`)
      expect([file.status, file.headers.get('Cache-Control')]).toEqual([200, 'no-cache'])
      expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  it.each([
    '/dashboard/secret.js',
    '/dashboard/../secret.js',
    '/dashboard/app.ts',
    '/dashboard/app.js/',
    '/dashboard/app.json',
  ])('serves nothing else, such as %s', async (path) => {
    const get = await open(built)
    expect((await get(path)).status).toBe(404)
  })

  it('is where a browser that asks the root is led, under any prefix, and a program is told that nothing is there', async () => {
    const { collect } = await openKit()
    const ask = (accept: string) => collect(new Request('http://collector.example/', { headers: { Accept: accept } }))
    const page = await ask('text/html,application/xhtml+xml,*/*;q=0.8')
    expect([page.status, page.headers.get('Location'), page.headers.get('Vary')]).toEqual([302, 'dashboard', 'Accept'])
    const program = await ask('*/*')
    expect([program.status, await program.json()]).toEqual([404, expect.objectContaining({ error: 'not_found' })])
  })

  it('carries the one sign of EaseKit, as the gallery does', async () => {
    const get = await open(built)
    const gallery = await readFile('examples/gallery/icon.svg', 'utf8')
    expect(gallery).toContain(mark.bars)
    expect(decodeURIComponent(await (await get('/dashboard')).text())).toContain(mark.bars)
  })

  it('leads from the address with a slash to the one without, under any prefix', async () => {
    const get = await open(built)
    const response = await get('/dashboard/')
    expect([response.status, response.headers.get('Location')]).toEqual([301, '../dashboard'])
  })

  it('says so when it has not been built', async () => {
    const get = await open([])
    const response = await get('/dashboard')
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')])
  })
})
