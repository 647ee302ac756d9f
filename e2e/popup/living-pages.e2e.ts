import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { command } from '../support/command.js'
import { survey, type Taken, testHost } from '../support/host-page.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'

const script = (name: string) =>
  `<script>${readFileSync(createRequire(import.meta.url).resolve(name), 'utf8').replace(/<\/script/g, '<\\/script')}</script>`

const browser = testBrowser()
const host = testHost()
let page: Page
let taken: () => readonly Taken[]
const errors: string[] = []

async function open(): Promise<Page> {
  errors.length = 0
  taken = host.fromNow()
  page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => errors.push(String(error)))
  return page
}

/** Answers what is on the screen and waits until the answer has arrived. */
async function answer(): Promise<void> {
  await popup(page)
    .point(/^5 of 7/)
    .click()
  await popup(page).button('Skip').click()
  await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ effort: 5 })
  expect(errors).toEqual([])
}

describe('the popup stays', () => {
  it.each<[string, string, () => void]>([
    [
      'Turbo replaces the body',
      script('@hotwired/turbo/dist/turbo.es2017-umd.js'),
      () => {
        const { Turbo } = window as never as { Turbo: { visit: (path: string) => void } }
        Turbo.visit(`${location.pathname}?next`)
      },
    ],
    [
      'htmx swaps the body',
      script('htmx.org/dist/htmx.min.js'),
      () => {
        const { htmx } = window as never as { htmx: { ajax: (...given: unknown[]) => void } }
        htmx.ajax('GET', `${location.pathname}?next`, { target: 'body', swap: 'innerHTML' })
      },
    ],
    [
      'the app writes its body anew',
      '',
      () => {
        document.body.innerHTML = '<p id="next">next</p>'
      },
    ],
  ])('when %s', async (_, head, swap) => {
    await open()
    await ask(page, host.page({ head }))
    const body = await page.evaluateHandle(() => document.body.firstElementChild)
    await page.evaluate(swap)
    await expect.poll(() => body.evaluate((element) => element?.isConnected)).toBe(false)
    expect(await popup(page).dialog.isVisible()).toBe(true)
    await answer()
  })
})

describe('the popup waits', () => {
  it('while a dialog of the page is open', async () => {
    await open()
    await page.goto(host.page({ body: '<dialog id="d"><button>Fine</button></dialog>' }))
    await page.waitForFunction(() => 'EaseKit' in window)
    await page.evaluate(() => document.querySelector('dialog')?.showModal())
    await command(page, 'trigger', 'paid')
    await page.waitForFunction(() => document.querySelector('dialog[open]'))
    // Longer than the delay between two looks, so that at least one look has found the dialog.
    await page.waitForTimeout(700)
    expect(await popup(page).dialog.count()).toBe(0)
    await page.evaluate(() => document.querySelector('dialog')?.close())
    await popup(page).dialog.waitFor()
    await answer()
  })

  it('and stays behind a dialog that opens over it, whose Escape is its own', async () => {
    await open()
    await page.goto(host.page({ body: '<dialog id="d"><button>Fine</button></dialog>' }))
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    await popup(page).dialog.waitFor()
    await page.evaluate(() => document.querySelector('dialog')?.showModal())
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    expect(await popup(page).dialog.count()).toBe(1)
    await answer()
  })

  it('while the person types, and takes no focus when it comes', async () => {
    await open()
    await page.goto(host.page({ body: '<input id="name" />' }))
    await page.waitForFunction(() => 'EaseKit' in window)
    await page.locator('#name').focus()
    await command(page, 'trigger', 'paid')
    await page.waitForTimeout(700)
    expect(await popup(page).dialog.count()).toBe(0)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await popup(page).dialog.waitFor()
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })
})

describe('the popup waits in the real browser', () => {
  const waits = async (reason: string, begin: () => Promise<unknown>, end: () => Promise<unknown>) => {
    await page.waitForFunction(() => 'EaseKit' in window)
    await begin()
    await command(page, 'trigger', 'paid')
    // Longer than the delay between two looks, so that at least one look has found the reason.
    await page.waitForTimeout(700)
    expect(await popup(page).dialog.count(), reason).toBe(0)
    await end()
    await popup(page).dialog.waitFor()
  }

  it('while a card field in a frame has the focus', async () => {
    await open()
    await page.goto(
      host.page({ body: '<iframe title="Secure card number" srcdoc="<input id=n>"></iframe><button>Pay</button>' }),
    )
    await waits(
      'paying',
      () => page.frameLocator('iframe').locator('#n').focus(),
      () => page.getByRole('button', { name: 'Pay' }).focus(),
    )
  })

  it('while a field inside a web component has the focus', async () => {
    await open()
    await page.goto(
      host.page({
        body: `<x-form></x-form><script>
          document.querySelector('x-form').attachShadow({ mode: 'open' }).innerHTML = '<input autocomplete="cc-number">'</script>`,
      }),
    )
    await waits(
      'typing',
      () => page.locator('x-form input').focus(),
      () => page.locator('x-form input').blur(),
    )
  })

  it('while the page is printed', async () => {
    await open()
    await page.goto(host.page({}))
    await waits(
      'printing',
      () => page.emulateMedia({ media: 'print' }),
      () => page.emulateMedia({ media: 'screen' }),
    )
  })

  it('while a video fills the screen', async () => {
    await open()
    await page.goto(host.page({ body: '<video></video>' }))
    await waits(
      'fullscreen',
      () => page.evaluate(() => document.querySelector('video')?.requestFullscreen()),
      () => page.evaluate(() => document.exitFullscreen()),
    )
  })

  it('but not for a dialog that is kept ready out of sight', async () => {
    await open()
    await page.goto(host.page({ body: '<div role="dialog" aria-modal="true" style="display:none">Later</div>' }))
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    await popup(page).dialog.waitFor()
  })
})

describe('the popup works', () => {
  it('in a sandboxed frame without an origin', async () => {
    await open()
    const inner = host.page({})
    await page.setContent(`<iframe sandbox="allow-scripts" src="${inner}" style="width:900px;height:600px"></iframe>`)
    const frame = page.frameLocator('iframe')
    const handle = await (await page.locator('iframe').elementHandle())?.contentFrame()
    await handle?.waitForFunction(() => 'EaseKit' in window)
    await handle?.evaluate(() =>
      (window as never as Record<string, (...given: unknown[]) => unknown>).EaseKit?.('trigger', 'paid'),
    )
    const dialog = frame.locator('ease-kit').getByRole('dialog')
    await dialog.getByRole('radio', { name: /^3 of 7/ }).click()
    await dialog.getByRole('button', { name: 'Send' }).click()
    await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ effort: 3 })
  })

  it.each(['before', 'after'])('as an element of the page, whose script stands %s the other one', async (order) => {
    await open()
    const script = `<script src="${host.url}/easekit.element.js"></script>`
    const element = '<ease-kit survey="checkout" subject="order-7"></ease-kit>'
    await page.goto(
      host.page(
        order === 'before'
          ? { head: script, body: element }
          : { body: `${element}<script defer src="${host.url}/easekit.element.js"></script>` },
      ),
    )
    const shown = page.locator('ease-kit[survey] > ease-kit')
    await shown.getByRole('radio', { name: /^5 of 7/ }).click()
    await shown.getByRole('button', { name: 'Skip' }).click()
    await expect.poll(() => taken().find(({ done }) => done)?.answers).toEqual({ effort: 5 })
    expect(taken().at(-1)?.context.subject).toBe('order-7')
    await expect.poll(() => page.locator('ease-kit[survey] > ease-kit').count(), { timeout: 10_000 }).toBe(0)
    expect(errors).toEqual([])
  })

  it('beside focus-trap, which brings the focus back into its box', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createFocusTrap } from 'focus-trap'
          const trap = document.querySelector('#trap')
          createFocusTrap(trap, { allowOutsideClick: true, clickOutsideDeactivates: false }).activate()`,
        resolveDir: 'e2e',
      },
      bundle: true,
      write: false,
      format: 'iife',
    })
    await open()
    await page.goto(host.page({ body: '<div id="trap"><button>In</button><button>Here</button></div>' }))
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    await page.waitForFunction(() => 'EaseKit' in window)
    await command(page, 'trigger', 'paid')
    await popup(page).dialog.waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In')
    // Two traps that fight would end in an endless exchange of the focus: a tap still answers, Tab still turns in the box.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Here')
    await answer()
  })

  it('beside a script that keeps the focus in a box of its own', async () => {
    await open()
    await ask(
      page,
      host.page({
        body: `<div id="trap"><button>In</button></div><script>
          document.addEventListener('focusin', (event) => { if (!trap.contains(event.target)) trap.firstChild.focus() })</script>`,
      }),
    )
    await answer()
  })

  it('in fullscreen of the page', async () => {
    await open()
    await page.goto(host.page({}))
    await page.waitForFunction(() => 'EaseKit' in window)
    await page.evaluate(() => document.documentElement.requestFullscreen().catch(() => {}))
    await command(page, 'trigger', 'paid')
    await popup(page).dialog.waitFor()
    await answer()
  })

  it('where two versions are on the page: the first one asks, once', async () => {
    await open()
    const { url } = host
    await ask(page, host.page({ head: `<script async src="${url}/easekit.js?other" data-project="shop"></script>` }))
    expect(await page.locator('ease-kit').count()).toBe(1)
    await answer()
  })

  it('under React in strict mode, which starts everything twice', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { StrictMode, createElement, useEffect } from 'react'
          import { createRoot } from 'react-dom/client'
          import { createEaseKit } from '@easekit/widget'
          import { event } from '@easekit/widget/triggers'
          import { ces2 } from '@easekit/scales'
          function App() {
            useEffect(() => {
              const easekit = createEaseKit({ project: 'shop', endpoint: location.origin,
                surveys: [{ id: 'checkout', scale: ces2, on: [event('react:paid')] }] })
              window.started = (window.started ?? 0) + 1
              return () => easekit.destroy()
            }, [])
            return createElement('h1', null, 'React')
          }
          createRoot(document.querySelector('main')).render(createElement(StrictMode, null, createElement(App)))`,
        resolveDir: 'e2e',
      },
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"development"' },
    })
    await open()
    await page.goto(host.page({ body: '<main></main>' }))
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    await page.waitForFunction(() => (window as never as { started?: number }).started === 2)
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('react:paid')))
    await popup(page).dialog.waitFor()
    expect(await page.locator('ease-kit').count()).toBe(1)
    await answer()
  })
})

describe('destroy', () => {
  it.each([
    ['the plain popup', {}, {}, ''],
    ['a list in the page, in brand colours', { layout: 'vertical', mount: 'main' }, { accent: '#ffd600' }, ''],
    // An async script may do so as well, where the page comes slowly.
    [
      'a script that runs while the page is being read',
      {},
      {},
      '<script src="/easekit.js" data-project="shop"></script>',
    ],
  ])('leaves no node, listener, timer or patch of %s behind', async (_, look, options, head) => {
    await open()
    await page.addInitScript(() => {
      const count = { listeners: 0, timers: 0 }
      Object.assign(window, { count })
      const { addEventListener, removeEventListener } = EventTarget.prototype
      const kept = new Set<string>()
      const key = (target: unknown, type: string, run: unknown) => {
        const ids = window as never as { ids: WeakMap<object, number>; next: number }
        ids.ids ??= new WeakMap()
        const id = (one: object) => {
          ids.next ??= 0
          if (!ids.ids.has(one)) ids.ids.set(one, ++ids.next)
          return ids.ids.get(one)
        }
        return `${id(target as object)} ${type} ${run ? id(run as object) : ''}`
      }
      // The driver of the browser listens to the pointer on the window; EaseKit does not in this configuration.
      const ofDriver = /mouse|pointer|touch|click|contextmenu|playwright/
      EventTarget.prototype.addEventListener = function (type, run, options) {
        // What hangs on elements of the popup goes with them.
        const places: EventTarget[] = [window, document, document.documentElement, document.body]
        if (places.includes(this) && !ofDriver.test(type)) {
          const name = key(this, type, run)
          const { signal, once } = typeof options === 'object' ? options : {}
          const drop = () => {
            kept.delete(name)
            count.listeners = kept.size
          }
          // The browser does not take one whose signal has fired.
          if (!signal?.aborted) kept.add(name)
          count.listeners = kept.size
          if (signal) addEventListener.call(signal, 'abort', drop)
          // What comes once in the life of a document leaves an ear behind that nothing reaches any more.
          if (once || type === 'DOMContentLoaded') addEventListener.call(this, type, drop, options)
        }
        return addEventListener.call(this, type, run, options)
      }
      EventTarget.prototype.removeEventListener = function (type, run, options) {
        kept.delete(key(this, type, run))
        count.listeners = kept.size
        return removeEventListener.call(this, type, run, options)
      }
      const { setTimeout, clearTimeout } = window
      const running = new Set<number>()
      Object.assign(window, {
        setTimeout: (run: () => void, ms: number) => {
          const id: number = setTimeout(() => {
            running.delete(id)
            count.timers = running.size
            run()
          }, ms)
          running.add(id)
          count.timers = running.size
          return id
        },
        clearTimeout: (id: number) => {
          running.delete(id)
          count.timers = running.size
          clearTimeout(id)
        },
      })
    })
    const listenTo = [
      ...survey.on,
      { type: 'checkout', url: '/thanks/:id' },
      { type: 'chat' },
      { type: 'url', match: '/x' },
    ]
    await page.goto(host.page({ head, survey: { on: listenTo, ...look }, options }))
    await page.waitForFunction(
      () => 'EaseKit' in window && (window as never as { count: { listeners: number } }).count.listeners > 3,
    )
    await command(page, 'trigger', 'paid')
    const shown = page.locator('ease-kit')
    await shown.getByRole('radio', { name: /^5 of 7/ }).click()
    await shown.getByRole('textbox').focus()
    await command(page, 'destroy')
    await expect.poll(() => page.locator('ease-kit').count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => (window as never as { count: object }).count))
      .toEqual({ listeners: 0, timers: 0 })
    expect(
      await page.evaluate(() => [Object.hasOwn(history, 'pushState'), Object.hasOwn(history, 'replaceState')]),
    ).toEqual([false, false])
    expect(errors).toEqual([])
  })
})
