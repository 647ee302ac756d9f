// Measures EaseKit beside its peers in Chromium: `npm run bench`. Writes docs/performance.md; with --quick, or with
// --only naming some of the widgets, it only prints. `--runs 15` sets how often everything is measured.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { hostPage } from './bench/host-page.mjs'
import { inPage } from './bench/in-page.mjs'
import { installPeers } from './bench/install-peers.mjs'
import { measure } from './bench/measure.mjs'
import { report } from './bench/report.mjs'
import { serveWidget } from './bench/serve-widget.mjs'
import { widgets } from './bench/widgets.mjs'
import { ensureBuilt, ensureEngines, root, say, stop } from './setup.mjs'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, runs: { type: 'string' }, only: { type: 'string' } },
})
const runs = Number(values.runs ?? (values.quick ? 3 : 15))
if (!(Number.isInteger(runs) && runs > 0))
  stop(`--runs is ${JSON.stringify(values.runs)}, expected a whole number over 0`)
const only = values.only?.split(',')
const unknown = only?.find((name) => !widgets.some((widget) => widget.name === name))
if (unknown) stop(`--only names ${unknown}, expected ${widgets.map(({ name }) => name).join(', ')}`)
const chosen = widgets.filter(({ name }) => name === 'nothing' || !only || only.includes(name))

process.chdir(root)
ensureBuilt()
const { CHROMIUM: executablePath } = ensureEngines(['Chromium'])
const { find, version } = await installPeers(chosen)
const places = await Promise.all(
  chosen.map(async (widget) => {
    const page = hostPage.replace('</head>', () => `${widget.head ?? ''}<script>(${inPage})()</script></head>`)
    return { widget, server: await serveWidget(widget, { page, find }) }
  }),
)
/** The measurements of each widget, by how much the processor is slowed down. */
const taken = new Map(chosen.map(({ name }) => [name, { 1: [], 4: [] }]))
const begun = Date.now()
let failed = 0
for (const cpu of [1, 4]) {
  const browser = await chromium.launch({
    executablePath,
    // Nothing but this machine can be reached.
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  // The first visit of each warms up the browser and is thrown away. In rounds, so that what drifts hits all alike.
  for (let run = -1; run < runs; run++) {
    for (const { widget, server } of places) {
      await quiet()
      try {
        const result = await measure(browser, widget, server.url, cpu)
        if (run >= 0) taken.get(widget.name)[cpu].push(result)
      } catch (error) {
        failed++
        say(`${widget.name}, ${cpu}×, run ${run}: ${error.message.split('\n')[0]}`)
      }
    }
    say(`${cpu}× slowed down, round ${run + 1} of ${runs}`)
  }
  const chromiumVersion = browser.version()
  await browser.close()
  if (cpu === 4) finish(chromiumVersion)
}
for (const { server } of places) server.stop()
process.exit(failed ? 1 : 0)

function finish(chromiumVersion) {
  const load = loadavg()[1].toFixed(1)
  const [{ model }] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const about = [
    `Measured on ${new Date().toISOString().slice(0, 10)} in ${Math.round((Date.now() - begun) / 60_000)} minutes, ${runs} visits per widget and speed:`,
    `Chromium ${chromiumVersion}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}, ${memory} GiB,`,
    `load ${load} over the last five minutes.`,
  ].join('\n')
  const rows = chosen.map((widget) => ({
    ...widget,
    version: widget.package && version(widget.package),
    runs: taken.get(widget.name),
  }))
  const text = `${about}\n\n${report(rows)}`
  console.log(text)
  if (values.quick || only) return
  const path = 'docs/performance.md'
  const page = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    page.replace(/(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/, (_, from, to) => `${from}\n${text}\n${to}`),
  )
  say(`written to ${path}`)
}

/** Waits up to three seconds until the rest of the machine has little to do. */
async function quiet() {
  const times = () =>
    cpus().reduce(
      ([idle, all], { times }) => [
        idle + times.idle,
        all + times.user + times.nice + times.sys + times.irq + times.idle,
      ],
      [0, 0],
    )
  for (let look = 0; look < 10; look++) {
    const [idle, all] = times()
    await sleep(300)
    const [idleNow, allNow] = times()
    if ((idleNow - idle) / (allNow - all) > 0.7) return
  }
}
