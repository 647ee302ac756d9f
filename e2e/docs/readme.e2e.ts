import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { testCommand } from '../../packages/collector/test/command.js'
import { readDocument } from '../../scripts/docs/documents.mjs'
import { command } from '../support/command.js'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { rows } from '../support/rows.js'
import { testBrowser } from '../support/test-browser.js'

const readme = readFileSync('README.md', 'utf8')
const { snippets } = readDocument('README.md')
/** What the page in an app says. */
interface Message {
  readonly type: string
  readonly payload: { readonly body: string }
}

/** The first snippet of the README that holds some words. */
function snippet(language: string, words: string): string {
  const found = snippets.find((one) => one.language === language && one.text.includes(words))
  if (!found) throw new Error(`the README has no ${language} with ${words}`)
  return found.text.replaceAll('https://ces.example.com', collector.url)
}

const browser = testBrowser()
const collectorCommand = testCommand()
const folder = temporaryFolder()
let collector: RunningCollector
/** Content of the page that the shop serves at every address of its own. */
let body = ''

beforeAll(async () => {
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: ['shop'],
    adminToken: 'the-token-of-the-test',
    assets: 'packages/widget/dist/cdn',
    beside: ({ url }) =>
      /^\/(thanks|cart)\//.test(new URL(url).pathname)
        ? Promise.resolve(
            new Response(`<!doctype html><html lang="en"><title>Shop</title><body>${body}`, {
              headers: { 'content-type': 'text/html; charset=utf-8' },
            }),
          )
        : undefined,
  })
})

beforeEach(() => {
  body = ''
})

afterAll(async () => {
  await collector?.close()
  folder.remove()
})

/** Answers on the page that is open, and waits until the collector has it. */
async function answered(at: string): Promise<unknown> {
  const page = await browser.newPage()
  await page.goto(collector.url + at)
  await popup(page).point(/6/).click()
  const subject = at.split('/').at(-1)
  const arrived = () =>
    rows(folder.path).filter(({ context, answers }) => context.subject === subject && answers.effort === 6)
  await expect.poll(() => arrived().length).toBe(1)
  return arrived()[0]
}

/** A module of the README as a browser or Node gets it from a bundler. */
async function bundled(code: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    conditions: ['easekit:source'],
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
  })
  return outputFiles[0]?.text ?? ''
}

describe('what the README gives to copy', () => {
  it('asks on the thank-you page by the script tag alone', async () => {
    body = snippet('html', 'data-easekit')
    expect(await answered('/thanks/o-1')).toMatchObject({ survey: 'checkout@1', context: { source: 'url' } })
  })

  it('asks where the page says so itself', async () => {
    const says = snippet('html', "EaseKit('trigger'").replace('order-1042', 'o-2')
    body = says + snippet('html', 'data-easekit')
    expect(await answered('/cart/o-2')).toMatchObject({ survey: 'checkout@1', context: { trigger: 'order-placed' } })
  })

  it('asks by the attributes of the tag, where there is one survey', async () => {
    const [, attributes] = /`(data-survey="[^`]*)`/.exec(readme) ?? []
    const [tag = ''] = snippet('html', 'data-easekit').split('\n')
    body = `${tag.replace('></', ` ${attributes}></`)}<script>dataLayer = [${JSON.stringify({
      event: 'purchase',
      ecommerce: { transaction_id: 'o-4' },
    })}]</script>`
    expect(await answered('/cart/o-4')).toMatchObject({ survey: 'checkout@1', context: { source: 'ga4' } })
  })

  it('asks by the package, in a page of a bundler', async () => {
    // What follows the signal shows other ways to ask, and how to stop.
    const code = snippet('ts', 'createEaseKit')
      .replace('order-1042', 'o-3')
      .replace(/^const result = .*|^easekit\.destroy.*/gm, '')
    const script = (await bundled(code, 'browser')).replaceAll('</script', '<\\/script')
    body = `<script type="module">${script}</script>`
    expect(await answered('/cart/o-3')).toMatchObject({ survey: 'checkout@1' })
  })

  it('installs by npm what that page imports', () => {
    const [, installed = ''] = /npm install (.*)/.exec(snippet('sh', 'npm install')) ?? []
    const imported = [...snippet('ts', 'createEaseKit').matchAll(/from '(@easekit\/\w+)/g)].map(([, name]) => name)
    expect(installed.split(' ').sort()).toEqual([...new Set(imported)].sort())
  })

  it('asks in an app, which hears the answer', async () => {
    const page = await browser.newPage()
    // A double of the object that react-native-webview injects.
    await page.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(window, {
        heard,
        ReactNativeWebView: { postMessage: (text: string) => heard.push(JSON.parse(text)) },
      })
    })
    await page.goto(`${collector.url}/webview.html`)
    const told = (type: string) =>
      page.evaluate((type) => (window as never as { heard: Message[] }).heard.filter((one) => one.type === type), type)
    await expect.poll(async () => (await told('ready')).length).toBeGreaterThan(0)
    const messages = snippet('json', '"init"').split(/\n(?=\{)/)
    expect(messages.map((text) => JSON.parse(text).type)).toEqual(['init', 'open'])
    for (const text of messages) await command(page, 'receive', text)
    await popup(page).point(/6/).click()
    const answers = async () =>
      (await told('send'))
        .map(({ payload }) => JSON.parse(payload.body))
        .filter((record) => record.answers.effort === 6)
    await expect
      .poll(async () => (await answers())[0], { timeout: 10_000 })
      .toMatchObject({
        survey: 'delivery@1',
        context: { subject: 'order-1042' },
      })
  })

  it('puts a whole extension into an app of Shopify', () => {
    const app = temporaryFolder()
    onTestFinished(app.remove)
    mkdirSync(join(app.path, 'extensions'))
    execFileSync('sh', ['-c', snippet('sh', 'examples/shopify').replace('my-app', app.path)])
    const extension = join(app.path, 'extensions', 'easekit-survey')
    const toml = readFileSync(join(extension, 'shopify.extension.toml'), 'utf8')
    const modules = [...toml.matchAll(/^module = "(.*)"/gm)].map(([, path = '']) => join(extension, path))
    expect(modules.length).toBeGreaterThan(1)
    expect(modules.filter((path) => !existsSync(path))).toEqual([])
  })

  it('starts a collector that has the script tag, the dashboard and results', async () => {
    const data = temporaryFolder()
    onTestFinished(data.remove)
    const [, given = ''] = /npx @easekit\/collector (.*)/.exec(snippet('sh', 'npx @easekit/collector')) ?? []
    const { url, out, stop } = await collectorCommand.start(
      given.replace('./data', data.path).replace('8787', '0').split(' '),
    )
    await expect.poll(out).toMatch(/Admin token/)
    const headers = { authorization: `Bearer ${/Admin token.*: (\S+)/.exec(out())?.[1]}` }
    const [, results] = /`GET (\/v1\/results\?[^`]*)`/.exec(readme) ?? []
    for (const path of ['/easekit.js', '/webview.html', '/dashboard/', results]) {
      expect((await fetch(`${url}${path}`, { headers })).status, path).toBe(200)
    }
    await stop('SIGTERM')
  })

  it('brings an answer without any page', async () => {
    const code = snippet('ts', 'openSurvey')
      .replace('console.log', 'String')
      .replace('await survey.delivered()', 'export const isThere = await survey.delivered()')
    const { isThere } = await import(`data:text/javascript,${encodeURIComponent(await bundled(code, 'node'))}`)
    expect(isThere).toBe(true)
    const [row] = rows(folder.path).filter(({ context }) => context.channel === 'telegram')
    expect(row).toMatchObject({ survey: 'support@1', done: 1, answers: { effort: 6, comment: 'Thanks' } })
  })
})
