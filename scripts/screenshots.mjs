// Takes the pictures of the README from the running demo. Usage: npm run screenshots (after npm run build).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@easekit/collector'
import { chromium } from 'playwright-core'
import { examples } from './examples.mjs'
import { ensureEngines } from './setup.mjs'

const data = mkdtempSync(join(tmpdir(), 'easekit-screenshots-'))
const demo = await serve({ port: 0, data, projects: { demo: { demo: true, floor: 1 } }, beside: examples })
const browser = await chromium.launch({
  executablePath: ensureEngines(['Chromium']).CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
})
mkdirSync('docs/images', { recursive: true })

const page = await browser.newPage({ viewport: { width: 1240, height: 640 }, locale: 'en-GB', deviceScaleFactor: 1.5 })
await page.goto(`${demo.url}/shop/`)
await page.locator('[data-test=add]').first().click()
await page.goto(`${demo.url}/shop/checkout.html`)
await page.locator('[data-test=fill]').click()
await page.locator('[data-test=place-order]').click()
const dialog = page.locator('ease-kit').getByRole('dialog')
await dialog.waitFor()
await dialog.evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)))
await page.screenshot({ path: 'docs/images/popup.png' })

await browser.close()
await demo.close()
rmSync(data, { recursive: true })
