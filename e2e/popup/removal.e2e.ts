import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { testHost } from '../support/host-page.js'
import { noThrottle } from '../support/no-throttle.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()
const open = async (parts = {}) => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(host.page({ survey: { throttle: noThrottle }, ...parts }))
  await page.waitForFunction(() => 'EaseKit' in window)
  return { page, shown: popup(page), errors }
}

/** Asks, and keeps how that ends on the window. */
const begin = async (page: Page) => {
  await page.evaluate(() => {
    const kept = window as never as Record<string, (...given: unknown[]) => Promise<{ status: string }>> & {
      end?: string
    }
    kept.EaseKit?.('ask', 'checkout').then(({ status }) => {
      kept.end = status
    })
  })
  await popup(page).dialog.waitFor()
}
const end = (page: Page) => page.evaluate(() => (window as never as { end?: string }).end)

const removals: readonly (readonly [string, () => void])[] = [
  ['takes the host away', () => document.querySelector('ease-kit')?.remove()],
  ['keeps nothing but head and body', () => document.documentElement.replaceChildren(document.head, document.body)],
  [
    'writes html anew',
    () => {
      const html = document.createElement('html')
      html.append(document.head, document.body)
      document.documentElement.replaceWith(html)
    },
  ],
]

describe.each(removals)('where the page %s', (_, remove) => {
  it('the popup is put back, once, and answers', async () => {
    const { page, shown, errors } = await open()
    await begin(page)
    await page.evaluate(remove)
    await shown.point(/^5 of 7/).click()
    await shown.button('Skip').click()
    await expect.poll(() => end(page)).toBe('answered')
    expect(errors).toEqual([])
  })

  it('again, the survey ends and another tab may ask', async () => {
    const { page, shown, errors } = await open()
    await begin(page)
    await page.evaluate(remove)
    await shown.dialog.waitFor()
    await page.evaluate(remove)
    await expect.poll(() => end(page)).toBe('dismissed')
    expect(await shown.dialog.count()).toBe(0)
    const other = await page.context().newPage()
    await other.goto(host.page({ survey: { throttle: noThrottle } }))
    await other.waitForFunction(() => 'EaseKit' in window)
    await command(other, 'trigger', 'paid')
    await popup(other).dialog.waitFor()
    expect(errors).toEqual([])
  })

  it('after the answer, the survey ends with it', async () => {
    const taken = host.fromNow()
    const { page, shown } = await open()
    await begin(page)
    await shown.point(/^5 of 7/).click()
    await shown.button('Skip').waitFor()
    await page.evaluate(remove)
    await expect.poll(() => end(page)).toBe('answered')
    await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ effort: 5 })
    await begin(page)
  })
})

it('where the page opens its document anew, which takes all listeners away, the survey ends and nothing dead stays', async () => {
  const { page, shown, errors } = await open()
  await begin(page)
  await page.evaluate(() => {
    document.open()
    document.write('<!doctype html><title>Your bank</title><p id="bank">One moment</p>')
    document.close()
  })
  await page.locator('#bank').waitFor()
  await expect.poll(() => end(page)).toBe('dismissed')
  expect(await shown.dialog.count()).toBe(0)
  expect(errors).toEqual([])
})

describe('a survey in the page', () => {
  it('ends with its place', async () => {
    const { page } = await open({
      body: '<main><div id="here"></div></main>',
      survey: { mount: '#here', throttle: noThrottle },
    })
    await page.evaluate(() => {
      const kept = window as never as Record<string, (...given: unknown[]) => Promise<{ status: string }>> & {
        end?: string
      }
      kept.EaseKit?.('ask', 'checkout').then(({ status }) => {
        kept.end = status
      })
    })
    await page.locator('#here ease-kit').waitFor()
    await page.evaluate(() => document.querySelector('#here ease-kit')?.remove())
    await page.locator('#here ease-kit').waitFor()
    await page.evaluate(() => document.querySelector('main')?.remove())
    await expect.poll(() => end(page)).toBe('dismissed')
  })
})

describe('no element is added', () => {
  it('before the page has loaded', async () => {
    let answer = (): void => {}
    const page = await browser.newPage()
    const asked = new Promise<void>((heard) => {
      page.route('**/slow.png', (route) => {
        heard()
        answer = () => route.fulfill({ status: 404 })
      })
    })
    await page.goto(host.page({ body: '<img src="/slow.png" alt="">' }), { waitUntil: 'commit' })
    await asked
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    await page.waitForTimeout(700)
    expect(await page.locator('ease-kit').count()).toBe(0)
    answer()
    await popup(page).dialog.waitFor()
  })

  it('before React has taken over the document, late and in many steps', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createElement as h, startTransition } from 'react'
          import { hydrateRoot } from 'react-dom/client'
          // Each line takes so long that React lets the browser in between.
          const Line = ({ at }) => {
            const end = performance.now() + 4
            while (performance.now() < end);
            return h('li', null, 'Line ' + at)
          }
          const lines = Array.from({ length: 200 }, (_, at) => h(Line, { at, key: at }))
          const App = () => h('html', { lang: 'en' }, h('head', null, h('title', null, 'A host page')), h('body', null, h('ul', null, lines)))
          window.faults = []
          window.early = false
          new MutationObserver(() => {
            if (document.querySelector('ease-kit') && !document.querySelectorAll('li')[199][Object.keys(document.querySelectorAll('li')[199])[0]]) window.early = true
          }).observe(document.documentElement, { childList: true })
          window.hydrate = () => startTransition(() => hydrateRoot(document, h(App), { onRecoverableError: (error) => window.faults.push(String(error)) }))`,
        resolveDir: 'e2e',
      },
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    const lines = Array.from({ length: 200 }, (_, at) => `<li>Line ${at}</li>`).join('')
    const page = await browser.newPage()
    const url = host.page()
    const declared = JSON.stringify({ v: 1, surveys: [{ id: 'checkout', scale: 'ces2', company: 'Acme' }] })
    await page.route('**/react', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><head><title>A host page</title></head><body><ul>${lines}</ul></body></html>`,
      }),
    )
    await page.goto(new URL('/react', url).href)
    await page.evaluate(
      ([src, declared]) => {
        Object.assign(window, { EaseKit: undefined })
        const script = Object.assign(document.createElement('script'), { src })
        script.dataset.project = 'shop'
        const json = Object.assign(document.createElement('script'), { type: 'application/json', text: declared })
        json.dataset.easekit = ''
        document.head.append(json, script)
      },
      [`${host.url}/easekit.js`, declared] as const,
    )
    await page.waitForFunction(() => typeof (window as never as { EaseKit?: unknown }).EaseKit === 'function')
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    await page.evaluate(() => {
      ;(window as never as { hydrate: () => void }).hydrate()
      ;(window as never as Record<string, (...given: unknown[]) => void>).EaseKit?.('ask', 'checkout')
    })
    await popup(page)
      .point(/^5 of 7/)
      .click()
    await popup(page).button('Skip').click()
    const seen = await page.evaluate(() => {
      const { early, faults } = window as never as { early: boolean; faults: string[] }
      return { early, faults }
    })
    expect(seen).toEqual({ early: false, faults: [] })
  })
})
