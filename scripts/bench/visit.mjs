import { chromium } from 'playwright-core'
import { say } from '../setup.mjs'
import { hostPage } from './host-page.mjs'
import { inPage } from './in-page.mjs'
import { measure } from './measure.mjs'
import { serveWidget } from './serve-widget.mjs'

/**
 * Visits every widget in rounds, so that what drifts hits all alike, at full and at a quarter of the speed. The first
 * round warms the browser up and is thrown away.
 *
 * @param options.isDue whether a widget takes part in a round
 * @returns `taken`: the measurements per widget, by how much the processor was slowed down; and how many visits failed
 */
export async function visit(widgets, { executablePath, runs, minutes, find, isDue = () => true }) {
  const servers = await Promise.all(
    widgets.map((widget) => {
      const page = hostPage.replace('</head>', () => `${widget.head ?? ''}<script>(${inPage})()</script></head>`)
      return serveWidget(widget, { page, find })
    }),
  )
  const browser = await chromium.launch({
    executablePath,
    // Nothing but this machine can be reached.
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  const taken = widgets.map(() => ({ 1: [], 4: [] }))
  const end = Date.now() + minutes * 60_000
  let failed = 0
  for (let run = 0; run <= runs; run++) {
    const begun = Date.now()
    for (const cpu of [1, 4]) {
      for (const [at, widget] of widgets.entries()) {
        if (!isDue(widget, run)) continue
        try {
          const measured = await measure(browser, widget, servers[at].url, cpu)
          if (run > 0) taken[at][cpu].push(measured)
        } catch (error) {
          if (!browser.isConnected()) throw error
          failed++
          say(`${widget.name}, ${cpu}×, round ${run}: ${error.message.split('\n')[0]}`)
        }
      }
    }
    say(`round ${run} of ${runs}`)
    if (Date.now() + (Date.now() - begun) > end) break
  }
  const version = browser.version()
  await browser.close()
  for (const server of servers) server.stop()
  return { taken, failed, chromium: version }
}
