import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asker } from '../../test/asker.js'
import { openKit, temporaryFolder } from '../../test/collector-kit.js'
import { openPages } from '../../test/page-reader.js'

const config = { surveys: [{ id: 'checkout', scale: 'ces2', company: '</script><b>Acme', issue: 'order' }] }

async function open() {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'kiosk.js'), 'kiosk()')
  await writeFile(join(folder, 'worker.js'), 'worker()')
  const kit = await openKit({ projects: { shop: { config } }, kiosk: folder })
  const get = (path: string): Promise<Response> => kit.collect(new Request(`http://collector.example${path}`))
  return { ...openPages(kit), folder, get, ask: asker(kit) }
}

const path = '/s/shop/checkout?kiosk=door-2&lang=de'

describe('the page of a kiosk', () => {
  it('may run its own script, talk to the collector and keep itself, and nothing else', async () => {
    const { show, get } = await open()
    const { headers, text } = await show(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
    expect(policy.replace(/'sha256-[^']+'/, 'HASH')).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; worker-src 'self'; connect-src 'self'; style-src HASH; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    const [, name] = /<script type="module" nonce="[^"]+" src="\.\.\/([^"]+)">/.exec(text) ?? []
    expect(text).toContain(`nonce="${nonce}"`)
    expect(headers.get('EaseKit-Script')).toBe(name)
    const script = await get(`/s/${name}`)
    expect([await script.text(), script.headers.get('Cache-Control')]).toEqual([
      'kiosk()',
      'public, max-age=31536000, immutable',
    ])
    const worker = await get('/s/kiosk-worker.js')
    expect(await worker.text()).toBe('worker()')
    expect(worker.headers.get('Content-Security-Policy')).toBe("default-src 'none'; connect-src 'self'")
    expect((await show(path)).text).not.toContain(nonce)
  })

  it('carries what is asked, and no text of it ends the script', async () => {
    const { show } = await open()
    const { text } = await show(path)
    const [, json = ''] = /<script type="application\/json" id="kiosk">(.*)<\/script>\n/.exec(text) ?? []
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({
      asked: { hosted: { declared: { company: '</script><b>Acme' } }, words: { locale: { tag: 'de' } } },
      state: { project: 'shop', survey: 'checkout', channel: 'kiosk', attributes: { kiosk: 'door-2' } },
    })
  })

  it('begins anew without the script where there are no scripts', async () => {
    const { show, send } = await open()
    const question = await show(path)
    expect(question.text).toContain('<noscript><meta http-equiv="refresh" content="120;url=?kiosk=door-2&amp;lang=de">')
    // Whoever gets here has sent the form without it.
    const why = await send(question, { effort: '2' })
    expect(why.text).not.toContain('<script')
    expect(why.text).toMatch(/^<meta http-equiv="refresh" content="120;/m)
  })

  it('looks again later where nobody is asked, or where a form was not taken', async () => {
    const { show, send, ask } = await open()
    const question = await show(path)
    await ask('PUT', '/v1/pauses?project=shop&survey=checkout')
    const closed = await show(path)
    const refused = await send({ ...question, path: `${path}&sent`, state: 'x' }, { effort: '2' })
    const unknown = await show('/s/shop/nothing?kiosk=door-2&lang=de')
    for (const { text, headers } of [closed, refused, unknown]) {
      expect(text).toMatch(/<meta http-equiv="refresh" content="120;url=\?kiosk=door-2&amp;lang=de">/)
      expect(headers.get('EaseKit-Script')).toBe('none')
    }
  })

  it('has a script under its own name alone, so that two versions are never mixed', async () => {
    const { folder, show, get } = await open()
    const { headers } = await show(path)
    const former = headers.get('EaseKit-Script') ?? ''
    await writeFile(join(folder, 'kiosk.js'), 'newer()')
    const newer = (await show(path)).headers.get('EaseKit-Script') ?? ''
    expect(newer).not.toBe(former)
    expect([(await get(`/s/${former}`)).status, (await get(`/s/${newer}`)).status]).toEqual([404, 200])
  })

  it('has none where none was built, and no other page has any', async () => {
    const { show } = await open()
    expect((await show('/s/shop/checkout')).text).not.toContain('<script')
    const kit = await openKit({ projects: { shop: { config } }, kiosk: await temporaryFolder() })
    const bare = await openPages(kit).show(path)
    expect(bare.text).not.toContain('<script')
    expect(bare.text).toMatch(/^<meta http-equiv="refresh"/m)
    expect((await kit.collect(new Request('http://collector.example/s/kiosk-worker.js'))).status).toBe(404)
  })
})
