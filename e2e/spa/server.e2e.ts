import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { workFolder } from './builds.js'

const folder = workFolder()
afterAll(() => folder.remove())

/** A server is another process: no window, and nothing that a test set up. */
const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: resolve('examples/spa'),
    encoding: 'utf8',
  })

describe('on a server', () => {
  const doors = ['scales', 'transport', 'widget'].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
    return Object.keys(exports)
      .filter((door) => !/json$|\*/.test(door))
      .map((door) => `@easekit/${name}${door.slice(1)}`)
  })

  it.each(doors)('importing %s touches nothing', (door) => {
    const code = `
      const before = Object.getOwnPropertyNames(globalThis).join()
      for (const name of ['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'setTimeout']) {
        try { Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error('touched ' + name) } }) }
        catch {}
      }
      const names = Object.getOwnPropertyNames(globalThis).length
      await import(${JSON.stringify(door)})
      console.log(Object.getOwnPropertyNames(globalThis).length - names)`
    expect(run(code).trim()).toBe('0')
  })

  it('EaseKit can be made and used, and does nothing', () => {
    const code = `
      import { ces2 } from '@easekit/scales'
      import { createEaseKit } from '@easekit/widget'
      import { checkout, url } from '@easekit/widget/triggers'
      const survey = { id: 'checkout', scale: ces2, on: [checkout(), url({ match: '/thanks' })] }
      const easekit = createEaseKit({ project: 'shop', endpoint: 'https://ces.example.com', surveys: [survey] })
      const stop = easekit.on('shown', () => {})
      easekit.trigger('order-placed', { subject: '1' })
      easekit.setConsent({ storage: true })
      const asked = await easekit.ask('checkout')
      const { gates } = await easekit.explain('checkout')
      stop()
      easekit.destroy()
      console.log(JSON.stringify({ asked, gates }))`
    expect(JSON.parse(run(code))).toEqual({ asked: { status: 'not-shown', reason: 'no-page' }, gates: [] })
  })

  it('a mistaken option is an error there as well', () => {
    const code = `
      import { createEaseKit } from '@easekit/widget'
      try { createEaseKit({ project: 'a shop', endpoint: 'https://ces.example.com', surveys: [] }) } catch (error) { console.log(error.message) }`
    expect(run(code)).toContain('project is "a shop", expected')
  })

  it('the example renders, and nothing starts', async () => {
    await build({
      root: resolve('examples/spa'),
      logLevel: 'error',
      build: { ssr: 'src/server.tsx', outDir: folder.path, emptyOutDir: true },
    })
    const html = run(`
      const { render } = await import(${JSON.stringify(`${folder.path}/server.js`)})
      console.log(render('/checkout') + render('/thanks/p-1'))`)
    expect(html).toContain('Place order')
    expect(html).toContain('p-1')
    expect(html).not.toContain('ease-kit')
  })
})
