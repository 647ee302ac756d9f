import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { compareServers } from './compare-servers.mjs'
import { token } from './token.mjs'

const pages = {
  overview: 'page=overview&range=30',
  'one survey': 'page=survey&survey=checkout&range=30',
  comments: 'page=comments&survey=checkout&range=30',
  effects: 'page=effects&survey=checkout&range=30',
}
const stepMs = 100
const quietSteps = 6

/**
 * Opens the pages of the dashboard on servers, each with a database of another size, in turn and `rounds` times.
 *
 * @returns a table of the medians in ms from the address to the last of what a page reads, and of what each costs to the first
 */
export async function measureDashboard(servers, { rounds, executablePath }) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const measure = (port, query) => timeOf(browser, `http://127.0.0.1:${port}/dashboard?lang=en&${query}`)
  try {
    return await compareServers('until all is there', servers, pages, { rounds, warmUps: 1, digits: 0, measure })
  } finally {
    await browser.close()
  }
}

async function timeOf(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  let waiting = 0
  let last = 0
  // An open page always waits for the next change.
  const isRead = (request) => request.url().includes('/v1/') && !request.url().includes('/v1/changes')
  const onEnd = (request) => {
    if (!isRead(request)) return
    waiting--
    last = performance.now()
  }
  page.on('request', (request) => {
    if (isRead(request)) waiting++
  })
  page.on('requestfinished', onEnd)
  page.on('requestfailed', onEnd)
  const start = performance.now()
  await page.goto(`${address}#token=${token}`)
  await page.locator('main h2').first().waitFor()
  for (let quiet = 0; quiet < quietSteps; quiet = waiting ? 0 : quiet + 1) await sleep(stepMs)
  await page.close()
  return last - start
}
