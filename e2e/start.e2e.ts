import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failDemo, startDemo, temporaryFolder } from './support/demo.js'

describe('npm start', () => {
  it('is ready when it says so, keeps its answers and stops when told', async () => {
    const folder = temporaryFolder()
    const demo = await startDemo({ PORT: '0', EASEKIT_DATA: folder.path })
    expect((await fetch(`${demo.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${demo.url}/shop/`)).status).toBe(200)
    expect((await fetch(`${demo.url}/gallery/`)).status).toBe(200)
    expect((await fetch(demo.dashboard)).status).toBe(200)
    const record = {
      v: 1,
      project: 'demo',
      id: 'kept',
      rev: 1,
      done: true,
      at: 1_795_262_400_123,
      survey: 'checkout@1',
      answers: { effort: 5 },
      context: { ...series, state: 'completed', sdk: 'test' },
    }
    const verdict = await fetch(`${demo.url}/v1/responses`, { method: 'POST', body: JSON.stringify(record) })
    expect(await verdict.json()).toMatchObject({ id: 'kept', rev: 1, status: 'ok', detail: 'stored' })
    expect((await demo.stop('SIGTERM')).code).toBe(0)

    const again = await startDemo({ PORT: '0', EASEKIT_DATA: folder.path })
    expect(again.dashboard.split('#')[1]).toBe(demo.dashboard.split('#')[1])
    const token = again.dashboard.split('token=')[1]
    const today = '2026-11-21'
    const results = await fetch(`${again.url}/v1/results?project=demo&survey=checkout&from=2026-01-01&to=${today}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(await results.json()).toMatchObject({
      counts: { shown: 1, answered: 1, completed: 1, dismissed: 0 },
      series: [{ scale: 'ces2@1', histogram: { 5: 1 } }],
    })
    expect((await again.stop('SIGINT')).code).toBe(0)
    folder.remove()
  })

  it('honours the admin token it is given', async () => {
    const folder = temporaryFolder()
    const demo = await startDemo({ PORT: '0', EASEKIT_DATA: folder.path, EASEKIT_ADMIN_TOKEN: 'a-token-of-our-own' })
    const ask = (token: string) =>
      fetch(`${demo.url}/v1/results?project=demo&survey=checkout`, { headers: { authorization: `Bearer ${token}` } })
    expect((await ask('a-token-of-our-own')).status).toBe(200)
    expect((await ask('another-token-altogether')).status).toBe(401)
    await demo.stop()
    folder.remove()
  })

  it('says which port is taken', async () => {
    const squatter = createServer().listen(0)
    const { port } = squatter.address() as AddressInfo
    const folder = temporaryFolder()
    const { code, output } = await failDemo({ PORT: String(port), EASEKIT_DATA: folder.path })
    squatter.close()
    folder.remove()
    expect(code).toBe(1)
    expect(output).toContain(`port ${port} is taken`)
    expect(output).not.toMatch(/\n\s+at /)
  })

  it('says which folder it cannot write', async () => {
    const folder = temporaryFolder()
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')
    const { code, output } = await failDemo({ PORT: '0', EASEKIT_DATA: join(file, 'data') })
    folder.remove()
    expect(code).toBe(1)
    expect(output).toContain(join(file, 'data'))
    expect(output).not.toMatch(/\n\s+at /)
  })

  it.each(['http', '-1', '70000'])('says what PORT must be when it is %s', async (port) => {
    const { code, output } = await failDemo({ PORT: port })
    expect(code).toBe(1)
    expect(output).toContain(`PORT is "${port}", expected a number from 0 to 65535`)
  })
})

const series = {
  scale: 'ces2@1',
  direction: 'ease-up',
  range: [1, 7, 1],
  orientation: 'ascending',
  wording: 'issue@1',
  locale: 'en',
  layout: 'horizontal',
  glyph: 'number',
  channel: 'web',
}
