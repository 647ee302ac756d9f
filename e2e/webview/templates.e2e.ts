import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testBrowser } from '../support/test-browser.js'
import { testRig } from './app-rig.js'

const { $defs } = JSON.parse(readFileSync('docs/webview.schema.json', 'utf8')) as { $defs: Record<string, unknown> }
const typesOf = (side: string): string[] =>
  Object.keys($defs)
    .filter((name) => name.startsWith(`${side}.`))
    .map((name) => name.slice(side.length + 1))

describe('each template', () => {
  it.each(['plain/easekit-host.js', 'swift/EaseKitView.swift', 'kotlin/EaseKitSurvey.kt', 'dart/easekit_survey.dart'])(
    '%s knows the types of both directions',
    (path) => {
      const code = readFileSync(`examples/webview/${path}`, 'utf8')
      // What a page only tells may go to the app's own listener under its name; what it asks is named in the code.
      const asked = ['ready', 'send', 'complete', 'dismiss', 'link', 'storage.get', 'storage.set', 'storage.remove']
      for (const type of asked) expect(typesOf('page')).toContain(type)
      for (const type of [...asked, ...typesOf('app')]) expect(code, type).toMatch(new RegExp(`\\b${type}\\b`))
    },
  )
})

describe('the plain page, as its README says', () => {
  const browser = testBrowser()
  const rig = testRig()

  it('shows the whole survey at every step of it, and leaves the rest of the page to the page', async () => {
    const page = await browser.newPage({ viewport: { width: 800, height: 700 } })
    page.setDefaultTimeout(10_000)
    await page.route(`${rig.origin}/plain/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice('/plain/'.length)
      if (name === 'webview.html') {
        const body = rig.page.replace('data-bridge="easekit"', `data-bridge="easekit" data-parent="${rig.origin}"`)
        return route.fulfill({ contentType: 'text/html', body })
      }
      const body = readFileSync(`examples/webview/plain/${name}`, 'utf8').replace("project: 'demo'", "project: 'app'")
      return route.fulfill({ contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html', body })
    })
    await page.goto(`${rig.origin}/plain/index.html`)
    const dialog = page.frameLocator('iframe').locator('ease-kit').getByRole('dialog')
    await dialog.waitFor()
    /** Who gets a click at this height of the frame, and whether the popup is taller than its box. */
    const look = async () => {
      const { y = 0 } = (await dialog.boundingBox()) ?? {}
      const at = (top: number) => page.evaluate((top) => document.elementFromPoint(700, top)?.localName, top)
      const isCut = await dialog.evaluate((popup) => popup.scrollHeight > popup.clientHeight)
      return { above: await at(y - 30), head: await at(y + 2), foot: await at(695), isCut }
    }
    const whole = { above: 'html', head: 'iframe', foot: 'iframe', isCut: false }
    await expect.poll(look).toEqual(whole)
    await dialog.getByRole('radio').nth(4).click()
    await dialog.getByRole('textbox').waitFor()
    await expect.poll(look).toEqual(whole)
    await dialog.getByRole('textbox').press('Escape')
    await expect
      .poll(() => rig.rows().find(({ context }) => context.subject === 'order-1042'), { timeout: 10_000 })
      .toMatchObject({ answers: { effort: 5 } })
    await page.locator('iframe').waitFor({ state: 'detached', timeout: 15_000 })
    await page.close()
  })
})

describe('the React Native component, with the real page', () => {
  const browser = testBrowser()
  const rig = testRig()
  let page: Page
  let code: string
  const troubles: string[] = []

  beforeAll(async () => {
    const doubles = (name: string): string => resolve(`e2e/webview/react-native/${name}.jsx`)
    const { outputFiles } = await build({
      entryPoints: ['e2e/webview/react-native/app.jsx'],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"development"' },
      alias: {
        'react-native': doubles('react-native'),
        'react-native-webview': doubles('react-native-webview'),
      },
      plugins: [
        {
          // The README says to put it beside the component.
          name: 'beside',
          setup: ({ onResolve }) =>
            onResolve({ filter: /^\.\/easekit-host\.js$/ }, () => ({
              path: resolve('examples/webview/plain/easekit-host.js'),
            })),
        },
      ],
    })
    code = outputFiles[0]?.text ?? ''
  })

  const phone = <T>(work: (phone: Record<string, (...given: unknown[]) => unknown>) => T): Promise<T> =>
    page.evaluate((source) => new Function(`return (${source})(window.phone)`)() as never, String(work))
  const heard = (type: string) =>
    page.evaluate(
      (type) =>
        (window as never as { phone: { events: [string, unknown][] } }).phone.events.find(
          ([name]) => name === type,
        )?.[1],
      type,
    )

  const show = (...what: string[]): Promise<void> =>
    page.evaluate((what) => {
      const { survey } = (window as never as { phone: { survey: { current: { show: (...what: string[]) => void } } } })
        .phone
      survey.current.show(...what)
    }, what)

  beforeEach(async () => {
    troubles.length = 0
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => troubles.push(String(error)))
    await page.goto(`${rig.origin}/empty`)
    await page.setContent('<div id="root"></div>')
    await page.addScriptTag({ content: code })
    const config = {
      v: 1,
      project: 'app',
      endpoint: rig.origin,
      surveys: [{ id: 'checkout', scale: 'ces2', why: { ask: 'never' }, throttle: { surveyDays: 0, anyDays: 0 } }],
    }
    const words = JSON.parse(readFileSync('packages/widget/dist/cdn/words.de.json', 'utf8'))
    await page.evaluate((given) => (window as never as { start: (...given: unknown[]) => void }).start(...given), [
      rig.page,
      config,
      words,
    ] as const)
    await page.waitForFunction(
      () => (window as never as { phone: { survey?: { current: unknown } } }).phone.survey?.current,
    )
  })

  it('shows itself with the question, keeps the answer, delivers it and goes', async () => {
    await show('checkout', 'rn-1')
    await page.locator('[data-view=visible]').waitFor()
    const dialog = page.frameLocator('iframe').locator('ease-kit').getByRole('dialog')
    expect(await dialog.getByRole('heading').textContent()).toContain('leicht gemacht')
    expect(await dialog.getAttribute('class')).toContain('dark')
    await dialog.getByRole('radio').nth(6).click()
    await expect
      .poll(() => rig.rows().find(({ context }) => context.subject === 'rn-1'), { timeout: 10_000 })
      .toMatchObject({
        done: 1,
        answers: { effort: 7 },
        context: { locale: 'de', channel: 'webview' },
      })
    await expect.poll(() => heard('remove'), { timeout: 15_000 }).toBeDefined()
    await page.locator('iframe').waitFor({ state: 'detached' })
    expect(troubles).toEqual([])
  })

  it('asks the page on back', async () => {
    await show('checkout', 'rn-2')
    await page.locator('[data-view=visible]').waitFor()
    await phone(({ back }) => back?.())
    await expect.poll(() => heard('dismiss')).toMatchObject({ reason: 'back' })
    await page.locator('iframe').waitFor({ state: 'detached' })
  })

  it('asks again in the same run of the app, unseen until then', async () => {
    for (const subject of ['rn-3', 'rn-4']) {
      expect(await page.locator('[data-view=visible]').count()).toBe(0)
      await show('checkout', subject)
      await page.locator('[data-view=visible]').waitFor()
      await page.frameLocator('iframe').locator('ease-kit').getByRole('radio').nth(5).click()
      await expect
        .poll(() => rig.rows().find(({ context }) => context.subject === subject), { timeout: 10_000 })
        .toMatchObject({ answers: { effort: 6 } })
      await page.locator('iframe').waitFor({ state: 'detached', timeout: 15_000 })
    }
    expect(troubles).toEqual([])
  })

  it('goes on back where the page does not answer, and listens to back no longer', async () => {
    await show('checkout', 'rn-5')
    await page.locator('[data-view=visible]').waitFor()
    await phone(({ lose }) => lose?.())
    await phone(({ back }) => back?.())
    await page.locator('iframe').waitFor({ state: 'detached' })
    expect(await phone(({ listeners }) => listeners?.())).toBe(4)
  })

  it('goes when its page dies, and asks again on another', async () => {
    await show('checkout', 'rn-6')
    await page.locator('[data-view=visible]').waitFor()
    await phone(({ kill }) => void kill?.())
    await page.locator('iframe').waitFor({ state: 'detached' })
    await show('checkout', 'rn-7')
    await page.locator('[data-view=visible]').waitFor()
    expect(troubles).toEqual([])
  })

  it('is never seen where nothing is to be asked', async () => {
    await show('nothing')
    await expect.poll(() => heard('error')).toMatchObject({ code: 'failed' })
    expect(await page.locator('[data-view=visible]').count()).toBe(0)
    await page.locator('iframe').waitFor({ state: 'detached' })
  })

  it('leaves nothing behind', async () => {
    expect(await phone(({ listeners }) => listeners?.())).toBe(4)
    await phone(({ leave }) => void leave?.())
    await expect.poll(() => phone(({ listeners }) => listeners?.())).toBe(0)
    expect(troubles).toEqual([])
  })
})
