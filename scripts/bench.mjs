// Measures EaseKit beside its peers in Chromium, `npm run bench`, and writes docs/performance.md. With --quick, or with
// --only naming some of the widgets, it only prints. --runs sets how often everything is measured, --minutes ends earlier.
// --before COMMIT builds the script tag of that commit and visits it beside this one in every round, the peers in every eighth; of
// several commits with commas between them each later one is compared with the first as well.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureEngines, ensureInstalled, ensureNode, root, say, stop } from './setup.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    runs: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string' },
    before: { type: 'string' },
  },
})
const runs = Number(values.runs ?? (values.quick ? 3 : values.before ? 31 : 15))
const minutes = Number(values.minutes)
if (!(runs > 0 && minutes > 0)) stop('--runs and --minutes must be numbers over 0')

process.chdir(root)
ensureNode()
ensureInstalled({ tests: true })
ensureBuilt()
const { CHROMIUM } = ensureEngines(['Chromium'])
// What is imported here need not be there before.
const { buildOf } = await import('./bench/build-before.mjs')
const { compareBuilds } = await import('./bench/compare-builds.mjs')
const { easekitAgain, easekitBefore, nameOfBuild } = await import('./bench/widgets/easekit.mjs')
const { installPeers } = await import('./bench/install-peers.mjs')
const { pushCost } = await import('./bench/push-cost.mjs')
const { report } = await import('./bench/report.mjs')
const { visit } = await import('./bench/visit.mjs')
const { widgets } = await import('./bench/widgets.mjs')

const names = widgets.map(({ name }) => name)
const only = values.only?.split(',') ?? names
const unknown = only.find((name) => !names.includes(name))
if (unknown) stop(`--only names ${unknown}, expected ${names.join(', ')}`)
const asked = widgets.filter(({ name }) => name === 'nothing' || name === 'empty-script' || only.includes(name))
const peersEvery = 8
const commits = values.before?.split(',') ?? []
const former = commits.map((commit) =>
  easekitBefore(`./${relative(root, join(buildOf(commit), 'packages/widget/dist/cdn'))}`, commit),
)
const builds = values.before ? [easekitAgain, ...former] : []
const chosen = [...asked, ...builds]
const isDue = ({ name }, run) =>
  !values.before ||
  run % peersEvery === 0 ||
  ['nothing', 'easekit', ...builds.map((build) => build.name)].includes(name)

const { find, version } = await installPeers(chosen)
const begun = Date.now()
const { taken, failed, chromium } = await visit(chosen, { executablePath: CHROMIUM, runs, minutes, find, isDue })
const { unwatched, watched } = await pushCost({ executablePath: CHROMIUM, find })
const runsOf = (name) => taken[chosen.findIndex((widget) => widget.name === name)]
/** A build beside that of the first commit. */
const compared = (build, name) =>
  compareBuilds({
    now: runsOf(build),
    before: runsOf(nameOfBuild(commits[0])),
    twins: [runsOf('easekit'), runsOf('easekit-again')],
    name,
    commit: commits[0],
  })
const later = commits.slice(1).map((commit) => compared(nameOfBuild(commit), `the build of ${commit}`))
const comparisons = values.before ? [...later, compared('easekit', 'this build')] : []
const done = (name) => `${runsOf(name)[4].length}`
const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)} in ${Math.round((Date.now() - begun) / 60_000)} minutes,`,
  `${done('easekit')} visits of EaseKit and ${done('empty-script')} of each other per speed: Chromium ${chromium}, Node ${process.versions.node},`,
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB,`,
  `load ${loadavg()[2].toFixed(1)} over the last quarter of an hour.`,
  '',
  report(
    asked.map((widget) => ({
      ...widget,
      version: widget.package && version(widget.package),
      runs: runsOf(widget.name),
    })),
  ),
  '',
  '### Listening to a data layer',
  '',
  `1,000 pushes take ${watched.toFixed(2)} ms at 4× where EaseKit listens to everything it knows, ${unwatched.toFixed(2)} ms into an array that`,
  'nobody looks at.',
  ...comparisons.flatMap((table) => ['', table]),
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
