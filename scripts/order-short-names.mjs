// Finds by trial the order of the short names that compresses best, for what a `ces2` survey in English loads and for the
// one file, and writes it into short-names.mjs. Worth the minutes after any change that the size check does not like.
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { rollup } from 'rollup'
import { parseAst } from 'rollup/parseAst'
import files from '../rollup.config.mjs'
import { names, place, shorten } from './short-names.mjs'

const seconds = 150
const measured = await Promise.all(
  files.filter(({ output }) => /cdn\/easekit(-view-\w+|\.full)?\.js$/.test(output.file)).map(generate),
)

/** The file as it is published, but for the short names. */
async function generate({ input, plugins, output }) {
  // What writes into the folder has no part in the code.
  const steps = plugins.filter(({ name, writeBundle }) => name !== 'short-names' && (!writeBundle || name === 'sweep'))
  const bundle = await rollup({ input, plugins: steps, onwarn: () => {} })
  const [{ code }] = (await bundle.generate(output)).output
  return { code, places: place(parseAst(code)), worth: /full/.test(output.file) ? 1 : 3 }
}

/** The bytes of all files; those on a shop's page count three times. */
const weigh = (order) =>
  measured.reduce(
    (sum, { code, places, worth }) => sum + worth * brotliCompressSync(shorten(code, places, order)).length,
    0,
  )

const before = weigh(names)
let best = [...names]
let least = before
const end = Date.now() + seconds * 1000
while (Date.now() < end) {
  const order = [...best]
  for (let swaps = Math.ceil(Math.random() * 2); swaps > 0; swaps--) {
    const [one, other] = [0, 0].map(() => Math.floor(Math.random() * order.length))
    ;[order[one], order[other]] = [order[other], order[one]]
  }
  const weight = weigh(order)
  if (weight > least) continue
  least = weight
  best = order
}

const path = new URL('short-names.mjs', import.meta.url)
const list = best.map((name) => `  '${name}',\n`).join('')
writeFileSync(path, readFileSync(path, 'utf8').replace(/(const names = \[\n)[^\]]*/, `$1${list}`))
console.log(`${before} bytes before, ${least} now, weighted; build again to see the sizes`)
