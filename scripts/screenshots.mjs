// Takes the pictures of the README and of the docs, from the shop of the demo and from the gallery, and draws those of the tag
// manager's files.
// Usage: npm run screenshots (after npm run build).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@easekit/collector'
import { chromium } from 'playwright-core'
import { declare } from '../examples/gallery/js/declare.js'
import { drawSteps } from '../examples/gtm/draw-steps.mjs'
import { examples } from './examples.mjs'
import { ensureEngines } from './setup.mjs'

const data = mkdtempSync(join(tmpdir(), 'easekit-screenshots-'))
const demo = await serve({ port: 0, data, projects: { demo: { demo: true, floor: 1 } }, beside: examples })
const browser = await chromium.launch({
  executablePath: ensureEngines(['Chromium']).CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
})
mkdirSync('docs/images', { recursive: true })

/** The popup on a page of the gallery: what is chosen there, and the window. */
const shots = {
  light: [
    { reasons: 'on', state: 'explaining' },
    { width: 560, height: 460 },
  ],
  dark: [
    { scale: 'ease7', theme: 'dark' },
    { width: 560, height: 460 },
  ],
  list: [
    { layout: 'vertical', accent: '#0a7d4f' },
    { width: 560, height: 560 },
  ],
  faces: [
    { scale: 'ease5', glyph: 'emoji' },
    { width: 375, height: 560 },
  ],
  persian: [{ locale: 'fa' }, { width: 375, height: 560 }],
  aspects: [{ scale: 'effort-dimensions' }, { width: 375, height: 700 }],
  recovery: [
    { thanks: 'on', state: 'harder', accent: '#d6336c' },
    { width: 560, height: 460 },
  ],
}

await shopShot()
for (const [name, [chosen, viewport]] of Object.entries(shots)) await galleryShot(name, chosen, viewport)
await deskShot()
await dashboardShot()
await surveysShot()
for (const [name, html] of Object.entries(drawSteps())) await stepShot(name, html)

await browser.close()
await demo.close()
rmSync(data, { recursive: true })

/** A still page, so that every run takes the same picture. */
function open(viewport) {
  return browser.newPage({ viewport, locale: 'en-GB', deviceScaleFactor: 1.5, reducedMotion: 'reduce' })
}

async function shopShot() {
  const page = await open({ width: 1240, height: 640 })
  await page.goto(`${demo.url}/shop/`)
  await page.locator('[data-test=add]').first().click()
  await page.goto(`${demo.url}/shop/checkout.html`)
  await page.locator('[data-test=fill]').click()
  await page.locator('[data-test=place-order]').click()
  await page.locator('ease-kit').getByRole('dialog').waitFor()
  await page.screenshot({ path: 'docs/images/popup.png' })
  await page.close()
}

async function galleryShot(name, { state = 'asking', ...chosen }, viewport) {
  const page = await open(viewport)
  const given = {
    scale: 'ces2',
    locale: 'en',
    theme: 'light',
    layout: '',
    glyph: '',
    position: '',
    mount: '',
    ...chosen,
  }
  await page.goto(`${demo.url}/gallery/frame.html#${frameHash(declare(given), state)}`)
  const parts = { asking: 'point', explaining: 'comment', harder: 'recovery' }
  await page.locator(`ease-kit [part=${parts[state]}]`).first().waitFor()
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.close()
}

function frameHash(declaration, state) {
  return encodeURIComponent(JSON.stringify({ declaration, state }))
}

async function deskShot() {
  const page = await open({ width: 1280, height: 860 })
  await page.goto(`${demo.url}/gallery/`)
  await page.frameLocator('iframe').locator('ease-kit [part=point]').first().waitFor()
  await page.screenshot({ path: 'docs/images/gallery.png' })
  await page.close()
}

async function stepShot(name, html) {
  const page = await open({ width: 720, height: 200 })
  await page.setContent(html)
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage: true })
  await page.close()
}

/** Four weeks of made-up answers: the checkout gets harder in the last of them. */
async function dashboardShot() {
  const dayMs = 86_400_000
  const surveys = {
    checkout: { usual: [7, 6, 6, 7, 5, 7, 6, 4], lately: [5, 3, 6, 2, 4, 5, 3, 6] },
    support: { usual: [6, 5, 7, 6, 4, 6, 7, 5], lately: [6, 7, 5, 6, 7, 5, 6, 6] },
  }
  for (const [survey, { usual, lately }] of Object.entries(surveys))
    for (let day = 27; day >= 0; day -= 1)
      for (const [at, effort] of (day < 7 ? lately : usual).entries())
        for (const isAnswered of at % 3 === 0 ? [true, false] : [true])
          await post({ survey: `${survey}@1`, at: Date.now() - day * dayMs - at * 60_000, effort, isAnswered })
  const page = await open({ width: 1280, height: 620 })
  await page.goto(`${demo.url}/dashboard?page=overview&range=7&lang=en#token=${demo.adminToken}`)
  await page.locator('.at-a-glance').nth(1).waitFor()
  await page.screenshot({ path: 'docs/images/dashboard.png' })
  await page.close()
}

/** A survey that is being edited beside its preview. */
async function surveysShot() {
  const why = { reasons: [{ id: 'cost', label: 'Cost or fees' }] }
  const checkout = { id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order', on: [{ type: 'checkout' }], why }
  const support = { id: 'support', scale: 'ease7', on: [{ type: 'chat', when: 'ended' }] }
  await fetch(`${demo.url}/v1/definitions?project=demo`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${demo.adminToken}`, 'If-Match': '0' },
    body: JSON.stringify({ surveys: [checkout, support], page: {}, note: 'The first two' }),
  })
  const page = await open({ width: 1280, height: 860 })
  await page.goto(`${demo.url}/dashboard?page=surveys&lang=en#token=${demo.adminToken}`)
  await page.getByRole('button', { name: 'Edit checkout' }).click()
  await page.frameLocator('.surveys-page iframe').locator('ease-kit [part=point]').first().waitFor()
  await page.screenshot({ path: 'docs/images/surveys.png' })
  await page.close()
}

async function post({ survey, at, effort, isAnswered }) {
  const id = `${survey.split('@')[0]}-${at}-${isAnswered}`
  const context = {
    state: isAnswered ? 'completed' : 'shown',
    scale: 'ces2@1',
    direction: 'ease-up',
    range: [1, 7, 1],
    wording: 'issue@1',
    locale: 'en',
    orientation: 'ascending',
    layout: 'horizontal',
    glyph: 'number',
    channel: 'web',
    sdk: '0.1.0',
  }
  const answers = isAnswered ? { effort } : {}
  const record = { v: 1, project: 'demo', id, rev: 1, done: isAnswered, at, survey, answers, context }
  await fetch(`${demo.url}/v1/responses`, { method: 'POST', body: JSON.stringify(record) })
}
