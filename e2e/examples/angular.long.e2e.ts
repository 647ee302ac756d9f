import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { buildInstalled } from './build-installed.js'
import { testSite } from './test-site.js'

const browser = testBrowser()
const site = testSite()

// Two hundred megabytes, installed and built: minutes on a busy machine.
const patienceMs = 1_800_000

it(
  'Angular asks after an order',
  async () => {
    const { path: folder, remove } = temporaryFolder()
    onTestFinished(remove)
    buildInstalled('angular', folder, site.collector(), ['ng', 'build'])
    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    await page.goto(await site.open(join(folder, 'dist/shop/browser')))
    await page.getByRole('button', { name: 'Place order' }).click()
    const thanks = page.getByRole('heading', { name: 'Thank you for order' })
    const order = /o-\d+/.exec(`${await thanks.textContent()}`)?.[0] ?? ''
    await popup(page)
      .point(/^6 of 7/)
      .click()
    await expect.poll(() => site.answers(order)).toEqual([{ effort: 6 }])
    expect(troubles).toEqual([])
  },
  patienceMs,
)
