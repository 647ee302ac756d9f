// How fast answers are counted and scored: `npm run bench -w @easekit/scales`. Fails if counting takes more than twice a
// plain loop over a typed array, or if scoring depends on the number of answers.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: `export { ces2 } from './index.js'; export { score, tally } from './scoring.js'`,
    resolveDir: join(folder, '../src'),
  },
  bundle: true,
  write: false,
  format: 'esm',
})
const { ces2, score, tally } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)

const plain = (values) => {
  const counts = new Float64Array(7)
  for (let at = 0; at < values.length; at++) counts[values[at] - 1]++
  return counts
}

const best = (run, rounds = 7) => {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const values = Uint8Array.from({ length: 10_000_000 }, (_, at) => 1 + (((at * 2_654_435_761) >>> 7) % 7))
const array = Array.from(values)
const loop = best(() => plain(values))
const typed = best(() => tally(ces2, values))
const boxed = best(() => tally(ces2, array))
const { histogram } = tally(ces2, values)
const few = [0, 1, 2, 1, 2, 2, 2]
const repeat = (bars) => () => {
  for (let round = 0; round < 2000; round++) score(ces2, 'mean', bars)
}
const many = best(repeat(histogram)) / 2
const ten = best(repeat(few)) / 2
const shares =
  best(() => {
    for (let round = 0; round < 2000; round++) score(ces2, 'top2of7', histogram)
  }) / 2

const lines = [
  `plain loop, 10 million answers     ${loop.toFixed(1)} ms`,
  `tally, typed array                 ${typed.toFixed(1)} ms, ${(typed / loop).toFixed(2)} times the loop`,
  `tally, array of numbers            ${boxed.toFixed(1)} ms, ${(boxed / loop).toFixed(2)} times the loop`,
  `mean of 10 million answers         ${many.toFixed(2)} µs`,
  `mean of 10 answers                 ${ten.toFixed(2)} µs`,
  `share of 10 million answers        ${shares.toFixed(2)} µs`,
]
process.stdout.write(`${lines.join('\n')}\n`)
if (typed / loop > 2 || many / ten > 3) process.exitCode = 1
