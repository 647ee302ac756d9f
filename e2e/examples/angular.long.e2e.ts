import { join } from 'node:path'
import { it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { testBrowser } from '../support/test-browser.js'
import { answerAfterOrder } from './answer-after-order.js'
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
    await answerAfterOrder(await browser.newPage(), site, await site.open(join(folder, 'dist/shop/browser')))
  },
  patienceMs,
)
