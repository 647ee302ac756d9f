import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { testBrowser } from '../support/test-browser.js'
import { answerAfterOrder } from './answer-after-order.js'
import { testSite } from './test-site.js'

const browser = testBrowser()
const site = testSite()

describe.each(['vue', 'svelte'])('the app with %s', (name) => {
  it('asks after an order, and the answer arrives', async () => {
    const folder = temporaryFolder()
    const outDir = join(folder.path, 'app')
    // In a process of its own: how tests resolve packages is not how the example does.
    const vite = [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir, '--logLevel', 'error']
    execFileSync(process.execPath, vite, { cwd: resolve('examples', name) })
    const page = await browser.newPage()
    await answerAfterOrder(page, site, await site.open(outDir))
    expect(await page.locator('ease-kit').count()).toBe(1)
    folder.remove()
  })
})
