import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { spread } from '../bench/statistics.mjs'

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
  const lines = [['until all is there', ...servers.map(({ name }) => `${name}, ms`), 'to the first'].join(' | ')]
  try {
    for (const [title, query] of Object.entries(pages)) {
      const taken = servers.map(() => [])
      for (let round = -1; round < rounds; round++) {
        for (const [at, server] of servers.entries()) {
          const ms = await timeOf(browser, `http://127.0.0.1:${server.port}/dashboard?lang=en&${query}`)
          // The first ones find nothing in memory.
          if (round >= 0) taken[at].push(ms)
        }
      }
      const medians = taken.map((values) => spread(values).median)
      const ratio = (medians.at(-1) / medians[0]).toFixed(2)
      lines.push([title, ...medians.map((ms) => ms.toFixed(0)), ratio].join(' | '))
    }
  } finally {
    await browser.close()
  }
  return lines.join('\n')
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
  await page.goto(`${address}#token=token-of-the-benchmark`)
  await page.locator('main h2').first().waitFor()
  for (let quiet = 0; quiet < quietSteps; quiet = waiting ? 0 : quiet + 1) await sleep(stepMs)
  await page.close()
  return last - start
}
