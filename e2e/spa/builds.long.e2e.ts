import { afterAll, describe, expect, it } from 'vitest'
import { buildExample, bundlers, scripts, weigh, workFolder, writeEntry } from './builds.js'

const folder = workFolder()
afterAll(() => folder.remove())

/** Words of the code that only the popup has, only the outbox has, and only the languages have. */
const popup = 'attachShadow'
const outbox = 'indexedDB'
const german = 'Vielen Dank'

const page = `
  import { createEaseKit } from '@easekit/widget'
  import { event } from '@easekit/widget/triggers'
  import { ces2 } from '@easekit/scales'
  createEaseKit({ project: 'shop', endpoint: 'https://ces.example.com', surveys: [
    { id: 'checkout', scale: ces2, on: [event('order:placed')] },
  ] })`

describe.each(['vite', 'webpack', 'rollup'] as const)('a build by %s', (name) => {
  it('loads the popup and the languages only when they are needed', async () => {
    const out = `${folder.path}/${name}`
    await bundlers[name](writeEntry(folder.path, page), out)
    const files = [...scripts(out)]
    const holding = (word: string): string[] => files.filter(([, code]) => code.includes(word)).map(([path]) => path)
    const [entry] = files.filter(([, code]) => code.includes('https://ces.example.com')).map(([path]) => path)
    expect(entry).toBeDefined()
    expect(files.length).toBeGreaterThan(5)
    for (const word of [popup, outbox, german]) {
      expect(holding(word).length).toBeGreaterThan(0)
      expect(holding(word)).not.toContain(entry)
    }
    // Two languages are never in one chunk.
    for (const path of holding(german)) expect(files.find(([one]) => one === path)?.[1]).not.toContain('Спасибо')
  })
})

it('the example, built by Vite, splits the popup off', async () => {
  const out = `${folder.path}/example`
  await buildExample(out)
  const files = [...scripts(out)]
  const main = files.find(([, code]) => code.includes('Papermoor'))
  expect(main?.[1]).not.toContain(popup)
  expect(files.some(([path, code]) => path !== main?.[0] && code.includes(popup))).toBe(true)
})

describe('an import costs what it names', () => {
  // Bytes of minified code, uncompressed; each limit is a little over what it was when it was set.
  it.each([
    ['one instrument', `export { ces2 } from '@easekit/scales'`, 900, ['nps', popup]],
    ['one trigger', `export { event } from '@easekit/widget/triggers'`, 1_200, ['order_complete', popup, outbox]],
    ['an address', `export { url } from '@easekit/widget/triggers'`, 2_200, [popup, outbox]],
    ['a data layer', `export { dataLayer } from '@easekit/widget/triggers'`, 3_700, [popup, outbox]],
    ['a language', `export { locale } from '@easekit/scales/locales/de'`, 4_000, ['Спасибо']],
    ['an id', `export { newId } from '@easekit/transport'`, 120, [outbox]],
    ['a sender', `export { httpSender } from '@easekit/transport'`, 700, [outbox]],
    ['a wrapper of senders', `export { sinkFirst } from '@easekit/transport/bridges'`, 700, ['ReactNativeWebView']],
    ['a mean', `export { pomp } from '@easekit/scales/scoring'`, 400, [german]],
    ['nothing', `import '@easekit/widget'; import '@easekit/transport'; import '@easekit/scales'`, 1, []],
  ])('%s', async (_, code, limit, without) => {
    const { bytes, code: built } = await weigh(folder.path, code)
    expect(bytes).toBeLessThanOrEqual(limit)
    for (const word of without) expect(built).not.toContain(word)
  })
})
