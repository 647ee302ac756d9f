// Weighs what is shipped. Usage: size.mjs [--json] [--readme]. Ends with 1 where a file is over its limit.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { rollup } from 'rollup'
import { minify } from 'terser'

const cdn = 'packages/widget/dist/cdn'
const files = readdirSync(cdn)
const chunk = (name) =>
  readFileSync(`${cdn}/${files.find((file) => file.replace(/-[0-9a-f]{8}\.js$/, '') === `easekit-${name}`)}`)
const entry = readFileSync(`${cdn}/easekit.js`)
const words = readdirSync('packages/scales/src/words', { withFileTypes: true })
const tags = words.flatMap((entry) => (entry.isDirectory() ? entry.name : []))
// English comes with the chunk that shows a survey.
const locales = tags.filter((tag) => tag !== 'en')

/** What a bundler makes of an import: built files, tree-shaken and minified. */
async function bundle(code) {
  const built = await rollup({
    input: 'virtual',
    onwarn: () => {},
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (id === 'virtual' ? id : null),
        load: (id) => (id === 'virtual' ? code : null),
      },
    ],
  })
  const { output } = await built.generate({ format: 'es' })
  return Buffer.from((await minify(output[0].code, { module: true, ecma: 2020, compress: { passes: 3 } })).code)
}

const path = (name) => JSON.stringify(new URL(`../packages/${name}`, import.meta.url).pathname)
const brotli = once((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)
const gzip = once((bytes) => gzipSync(bytes, { level: 9 }).length)
const readDashboard = once((name) => readFileSync(`${dashboard}/${name}`))

/** Does a thing once for each argument: the views of the dashboard share most of their files. */
function once(act) {
  const done = new Map()
  return (argument) => {
    if (!done.has(argument)) done.set(argument, act(argument))
    return done.get(argument)
  }
}

const dashboard = 'packages/collector/dist/dashboard'
const kiosk = 'packages/collector/dist/kiosk'

/** A file of the dashboard and all that it cannot run without. */
function loadedWith(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  for (const [, next] of String(readDashboard(name)).matchAll(/(?:from|import)\s*"\.\/([\w.-]+)"/g))
    loadedWith(next, found)
  return found
}

const views = readdirSync(dashboard).filter((name) => /^part-\w+-page\.[\w-]{8}\.js$/.test(name))
const viewOf = (name) => [...loadedWith('app.js'), ...loadedWith(name)]
const dashboardViews = views.map((name) => [
  `the dashboard, ${name.split('.')[0].slice(5)} in English`,
  [...new Set(viewOf(name))].map(readDashboard),
  81_920,
])

/** Limits are those of docs/architecture.md, in bytes of brotli 11. */
const rows = [
  ['easekit.js', [entry], 4224],
  [
    'ces2 in English, all that is loaded',
    // The session brings the outbox, ces2 and all English of it along; the outbox alone is loaded only where a page has left answers.
    [entry, chunk('session')],
    22_400,
  ],
  ['easekit.full.js', [readFileSync(`${cdn}/easekit.full.js`)], 36_096],
  ['redaction, when somebody begins to write', [chunk('redaction')], 3328],
  [
    '@easekit/transport, outbox and HTTP sender',
    [await bundle(`export { createOutbox, httpSender } from ${path('transport/dist/index.js')}`)],
    3200,
  ],
  [
    '@easekit/transport, hasPending alone',
    [await bundle(`export { hasPending } from ${path('transport/dist/index.js')}`)],
    200,
  ],
  [
    '@easekit/scales, ces2 with English words',
    [
      await bundle(
        `export { ces2 } from ${path('scales/dist/index.js')}\nexport { locale } from ${path('scales/dist/words/en/ces2.js')}`,
      ),
    ],
    768,
  ],
  ...dashboardViews,
  ['the kiosk, script and worker', ['kiosk', 'worker'].map((name) => readFileSync(`${kiosk}/${name}.js`)), 17_920],
  ...locales.map((locale) => [`locale ${locale}`, [chunk(locale)], 1024]),
  ...locales.flatMap((locale) =>
    ['effort', 'ease', 'binary', 'dimensions', 'satisfaction', 'likelihood', 'improve'].map((family) => [
      `words of ${locale} for ${family}`,
      [chunk(`${locale}-${family}`)],
      1024,
    ]),
  ),
  ...locales.map((locale) => [`second step ${locale}`, [chunk(`second-${locale}`)], 1024]),
].map(([name, parts, limit]) => ({
  name,
  raw: sum(parts, (part) => part.length),
  gzip: sum(parts, gzip),
  brotli: sum(parts, brotli),
  limit,
}))

function sum(parts, weigh) {
  return parts.reduce((total, part) => total + weigh(part), 0)
}

const over = rows.filter((row) => row.brotli > row.limit)
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows, null, 2))
} else {
  const cell = (value, width) => String(value).padStart(width)
  console.log(`${'file'.padEnd(46)}${['raw', 'gzip', 'brotli', 'limit'].map((head) => cell(head, 8)).join('')}`)
  for (const row of rows) {
    const numbers = [row.raw, row.gzip, row.brotli, row.limit].map((value) => cell(value, 8)).join('')
    console.log(`${row.name.padEnd(46)}${numbers}${row.brotli > row.limit ? '  over' : ''}`)
  }
}
for (const { name, brotli, limit } of over) console.error(`over its limit: ${name} by ${brotli - limit} bytes`)
const stale = process.argv.includes('--readme') ? writeReadme() : staleInReadme()
for (const line of stale) console.error(`the README is out of date, run \`npm run size -- --readme\`: ${line}`)
process.exit(over.length + stale.length === 0 ? 0 : 1)

/** The rows of the README: every file that a shop loads, and of the locales the largest. */
function readmeRows() {
  const isWords = (row) => /^(locale|words of|second step|the dashboard,|the kiosk,) /.test(row.name)
  const largest = (start) => rows.filter(({ name }) => name.startsWith(start)).sort((a, b) => b.brotli - a.brotli)[0]
  return [
    ...rows.filter((row) => !isWords(row)),
    { ...largest('locale '), name: 'a further language, the largest' },
    { ...largest('words of '), name: 'its words for another instrument, the largest' },
    { ...largest('second step '), name: 'words of the second step, the largest' },
  ]
}

function writeReadme() {
  const lines = readmeRows().map(({ name, brotli, limit }) => `| ${name} | ${brotli} | ${limit} |`)
  const table = ['| file | bytes | limit |', '| --- | --- | --- |', ...lines].join('\n')
  const readme = readFileSync('README.md', 'utf8')
  writeFileSync('README.md', readme.replace(/(<!-- sizes -->)[\s\S]*(<!-- \/sizes -->)/, `$1\n${table}\n$2`))
  return []
}

/** What the README says, where that is off by more than two per cent: the stamp in the chunks' names moves a few bytes. */
function staleInReadme() {
  const readme = readFileSync('README.md', 'utf8')
  return readmeRows().flatMap(({ name, brotli }) => {
    const said = Number(readme.split(`| ${name} | `)[1]?.split(' ')[0])
    return Math.abs(said - brotli) <= brotli * 0.02 ? [] : [`${name} is ${brotli} bytes, the README says ${said}`]
  })
}
