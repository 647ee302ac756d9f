// Measures EaseKit beside its peers in Chromium, `npm run bench`, and writes docs/performance.md. With --quick, or with
// --only naming some of the widgets, it only prints. --runs sets how often everything is measured, --minutes ends earlier.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureEngines, ensureInstalled, ensureNode, root, say, stop } from './setup.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    runs: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string' },
  },
})
const runs = Number(values.runs ?? (values.quick ? 3 : 15))
const minutes = Number(values.minutes)
if (!(runs > 0 && minutes > 0)) stop('--runs and --minutes must be numbers over 0')

process.chdir(root)
ensureNode()
ensureInstalled({ tests: true })
ensureBuilt()
const { CHROMIUM } = ensureEngines(['Chromium'])
// What is imported here need not be there before.
const { installPeers } = await import('./bench/install-peers.mjs')
const { report } = await import('./bench/report.mjs')
const { visit } = await import('./bench/visit.mjs')
const { widgets } = await import('./bench/widgets.mjs')

const names = widgets.map(({ name }) => name)
const only = values.only?.split(',') ?? names
const unknown = only.find((name) => !names.includes(name))
if (unknown) stop(`--only names ${unknown}, expected ${names.join(', ')}`)
const chosen = widgets.filter(({ name }) => name === 'nothing' || name === 'empty-script' || only.includes(name))

const { find, version } = await installPeers(chosen)
const begun = Date.now()
const { taken, failed, chromium } = await visit(chosen, { executablePath: CHROMIUM, runs, minutes, find })
const done = Math.max(...taken.map((visits) => visits[4].length))
const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)} in ${Math.round((Date.now() - begun) / 60_000)} minutes,`,
  `${done} visits per widget and speed: Chromium ${chromium}, Node ${process.versions.node},`,
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB,`,
  `load ${loadavg()[2].toFixed(1)} over the last quarter of an hour.`,
  '',
  report(
    chosen.map((widget, at) => ({
      ...widget,
      version: widget.package && version(widget.package),
      runs: taken[at],
    })),
  ),
].join('\n')
console.log(text)
if (!values.quick && !values.only) {
  const path = 'docs/performance.md'
  const page = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    page.replace(/(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/, (_, from, to) => `${from}\n${text}\n${to}`),
  )
  say(`written to ${path}`)
}
process.exit(failed ? 1 : 0)
