import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ask } from '../support/ask.js'
import { command } from '../support/command.js'
import { type PageParts, testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const file = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')
const style = (css: string): PageParts => ({ head: `<style>${css}</style>` })
const script = (js: string): PageParts => ({ head: `<script>${js}</script>` })

/**
 * A library that changes what a page has, as Debian ships it for browsers. The npm packages of the same name are ports for
 * Node, which leave the DOM alone; they stand in where Debian's is missing.
 */
function library(name: string, debian: string, port: () => string): [name: string, parts: PageParts] {
  const code = existsSync(debian) ? readFileSync(debian, 'utf8') : port()
  return [existsSync(debian) ? name : `${name} (its port for Node)`, script(code.replace(/<\/script/g, '<\\/script'))]
}

const prototypeJs = library('prototype.js', '/usr/share/javascript/prototype/prototype.js', () => {
  const { outputFiles } = buildSync({
    entryPoints: [createRequire(import.meta.url).resolve('prototype')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { global: 'window' },
  })
  return outputFiles[0]?.text ?? ''
})
const mooTools = library('MooTools', '/usr/share/javascript/mootools/mootools.js', () =>
  file('mootools/lib/mootools-core-1.5.2-server.js'),
)

const browser = testBrowser()
const host = testHost()
let page: Page

/** How every part of the popup looks: what a page's styles could change. */
function look(target: Page) {
  return target.evaluate(() => {
    const root = document.querySelector('ease-kit')?.shadowRoot as ShadowRoot
    return [...root.querySelectorAll('[part], [part] span, [part] input')].map((element) => {
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const names = [
        'display',
        'position',
        'font',
        'letterSpacing',
        'textTransform',
        'color',
        'backgroundColor',
        'padding',
        'textAlign',
      ] as const
      return [
        element.tagName.toLowerCase(),
        element.getAttribute('part'),
        Math.round(width),
        Math.round(height),
        ...names.map((name) => style[name]),
      ].join(' | ')
    })
  })
}

/** Asks and answers on a page, and tells how the popup looked. */
async function live(parts: PageParts) {
  const errors: string[] = []
  page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    // The missing favicon is the only request that may fail.
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
  })
  const taken = host.fromNow()
  const shown = await ask(page, host.page(parts))
  const asking = await look(page)
  await shown.point(/^6 of 7/).click()
  await shown.comment.waitFor()
  const explaining = await look(page)
  await shown.reason('Cost or fees').click()
  await shown.comment.fill('Fine')
  await shown.button('Send').click()
  await vi.waitFor(async () => expect(await shown.heading.textContent()).toBe('Thank you!'), 5_000)
  await vi.waitFor(
    () =>
      expect(taken().find(({ done }) => done)?.answers).toEqual({
        effort: 6,
        reasons: ['cost'],
        comment: 'Fine',
      }),
    5_000,
  )
  return { asking, explaining, errors }
}

describe('a hostile page', () => {
  let clean: Awaited<ReturnType<typeof live>>

  beforeAll(async () => {
    clean = await live({})
    await page.close()
  })

  it.each<[string, PageParts]>([
    ['Bootstrap', style(file('bootstrap/dist/css/bootstrap.min.css'))],
    ['Tailwind preflight', style(file('tailwindcss/preflight.css'))],
    ['Bulma', style(file('bulma/css/bulma.min.css'))],
    ['a reset of everything', style('* { all: unset !important }')],
    [
      'rules for our own element',
      style('ease-kit { display: none; opacity: 0; transform: scale(2); font-size: 40px }'),
    ],
    [
      'important rules for our own element',
      style('ease-kit { display: none !important; visibility: hidden !important }'),
    ],
    ['a small root font', style('html { font-size: 62.5% }')],
    ['a huge root font', style('html { font-size: 40px; line-height: 3 }')],
    [
      'text styles on the body',
      style(
        'html, body { letter-spacing: 3px; text-transform: uppercase; text-align: center; color: red; font: italic 30px cursive; word-spacing: 9px; direction: ltr }',
      ),
    ],
    [
      'big boxes',
      style(
        'div, label, button, input, textarea, fieldset, h2, span { margin: 40px !important; padding: 40px !important; min-width: 500px !important; float: left }',
      ),
    ],
    ['quirks mode', { doctype: '' }],
    [
      'XHTML',
      {
        doctype: '<!DOCTYPE html>',
        html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
        type: 'application/xhtml+xml',
      },
    ],
    ['a base address elsewhere', { head: '<base href="https://elsewhere.example/" />' }],
    ['a base target', { head: '<base target="_blank" />' }],
    [
      'a body that clips and transforms',
      style(
        'html, body { overflow: hidden; height: 100% } body { transform: translateZ(0); filter: blur(0); contain: strict; perspective: 1px }',
      ),
    ],
  ])('with %s leaves the popup as it is and takes the answer', async (_, parts) => {
    const { asking, explaining, errors } = await live(parts)
    expect(asking).toEqual(clean.asking)
    expect(explaining).toEqual(clean.explaining)
    expect(errors).toEqual([])
  })

  it.each<[string, PageParts]>([
    mooTools,
    prototypeJs,
    [
      'a prototype.js of old, which gives arrays a toJSON (a double of its 1.6)',
      script(
        'Array.prototype.toJSON = function () { return "[" + this.map(function (one) { return JSON.stringify(one) }).join(",") + "]" }; String.prototype.toJSON = function () { return this.toString() }',
      ),
    ],
    [
      'additions to every object',
      script('Object.prototype.extra = function () {}; Array.prototype.extra = function () {}'),
    ],
    [
      'frozen built-ins',
      script(
        '[Object, Array, Promise, Function, String, Element, Node, EventTarget, History].forEach(function (one) { Object.freeze(one.prototype) })',
      ),
    ],
    [
      'a patched Array.from, Object.keys and Date',
      script('Array.from = function () { return [] }; Date.prototype.toJSON = function () { throw new Error("no") }'),
    ],
    [
      'a fetch that throws at the page start',
      script(
        'const real = fetch; let calls = 0; window.fetch = function () { if (!calls++) throw new Error("patched"); return real.apply(this, arguments) }',
      ),
    ],
    ['an element with the id of ours', { body: '<div id="q">mine</div><div id="e">mine</div><input name="effort" />' }],
    ['a form that would catch Enter', { body: '<form onsubmit="window.submitted = 1"><input /></form>' }],
  ])('with %s takes the answer', async (_, parts) => {
    await live(parts)
    expect(await page.evaluate(() => (window as never as { submitted?: number }).submitted)).toBeUndefined()
  })

  it.each<[string, PageParts]>([
    [
      'a policy that forbids all but the script and the collector',
      {
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self' 'sha256-none'; connect-src 'self'; style-src 'none'",
        },
      },
    ],
    [
      'Trusted Types enforced',
      { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } },
    ],
    [
      'strict-dynamic and a nonce',
      {
        headers: {
          'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
        },
        script: 'nonce="abc"',
      },
    ],
  ])('under %s shows itself in full', async (_, parts) => {
    const { asking, explaining, errors } = await live(parts)
    expect(asking).toEqual(clean.asking)
    expect(explaining).toEqual(clean.explaining)
    expect(errors).toEqual([])
  })
})

describe('the other layouts', () => {
  const parts = { survey: { scale: 'ease5', layout: 'vertical', glyph: 'emoji' }, options: { accent: '#0a7d4f' } }
  const looks = async (head: string) => {
    page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
    await ask(page, host.page({ ...parts, head }))
    return look(page)
  }

  it.each<[string, PageParts]>([
    ['Bootstrap', style(file('bootstrap/dist/css/bootstrap.min.css'))],
    ['a reset of everything', style('* { all: unset !important }')],
    [
      'big boxes and slanted letters',
      style('div, label, i, a, h3, span { margin: 40px !important; padding: 40px !important; font-style: italic }'),
    ],
  ])('look the same with %s', async (_, { head = '' }) => {
    const clean = await looks('')
    await page.close()
    expect(await looks(head)).toEqual(clean)
  })

  it('show their colours under a policy that forbids all styles', async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' })
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'"
    await ask(page, host.page({ ...parts, headers: { 'content-security-policy': policy } }))
    const point = page.locator('ease-kit [part=point]').first()
    await point.locator('input').focus()
    await page.keyboard.press('ArrowDown')
    expect(
      await page.locator('ease-kit :checked + span').evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgb(10, 125, 79)')
  })
})

describe.each([mooTools, prototypeJs])('beside %s', (_, parts) => {
  /** Asks, answers and sends; tells how each step looked, what was taken and what went wrong. */
  async function run(survey: object, head: string | undefined) {
    const errors: string[] = []
    page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => errors.push(String(error)))
    const taken = host.fromNow()
    await ask(page, host.page({ survey, ...(head && { head }) }))
    const asking = await look(page)
    const kit = page.locator('ease-kit')
    for (const group of await kit.locator('[part=scale]').all()) await group.getByRole('radio').nth(3).click()
    if ('items' in survey) await kit.locator('[part=send]').click()
    await kit.getByRole('textbox').fill('Fine')
    const explaining = await look(page)
    await kit.locator('[part=send]').click()
    const done = () => taken().find((record) => record.done)
    await vi.waitFor(() => expect(done()).toBeDefined(), 5_000)
    const { answers } = done() ?? {}
    await page.close()
    return { asking, explaining, answers, errors }
  }

  it.each([
    ['in a row', {}],
    ['in a list in the page', { layout: 'vertical', mount: 'main' }],
    ['about several items', { scale: 'csi', items: { price: 'Price', delivery: 'Delivery', choice: 'Choice' } }],
  ])('a survey %s looks as it does elsewhere, and its answer arrives', async (_, survey) => {
    const clean = await run(survey, undefined)
    expect(Object.keys(clean.answers ?? {}).length).toBeGreaterThan(1)
    expect(await run(survey, parts.head)).toEqual({ ...clean, errors: [] })
  })
})

describe('a page that is left alone', () => {
  it('does not move, and gets nothing but our element', async () => {
    page = await browser.newPage()
    await page.addInitScript(() => {
      const state = window as never as { shift: number }
      state.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as never as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(host.page({ body: '<main id="main"><h1>Shop</h1></main>' }))
    await page.waitForFunction(() => 'EaseKit' in window)
    const before = await page.evaluate(() => ({ body: document.body.outerHTML, globals: Object.keys(window).length }))
    await command(page, 'trigger', 'paid')
    await page.locator('ease-kit').getByRole('dialog').waitFor()
    const after = await page.evaluate(() => ({
      body: document.body.outerHTML,
      globals: Object.keys(window).length,
      shift: (window as never as { shift: number }).shift,
    }))
    expect(after).toEqual({ ...before, shift: 0 })
  })
})
