// Seeded chaos over the outbox: `npm run chaos -- --minutes 10 --seed 7 --engine firefox`. Fails on a single loss or double.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { root } from './setup.mjs'

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, engine: { type: 'string', default: 'chromium' } },
})
const { engine } = values
const minutes = Number(values.minutes ?? 5)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
if (!(minutes > 0) || !Number.isInteger(seed) || !['chromium', 'firefox', 'webkit'].includes(engine)) {
  console.error('--minutes must be a number over 0, --seed an integer, and --engine chromium, firefox or webkit')
  process.exit(2)
}

process.chdir(root)
// Where the bundle finds what it leaves out.
const folder = join(root, 'node_modules/.cache/easekit-rig')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, 'chaos.mjs')
await build({
  entryPoints: ['e2e/transport/chaos/run-chaos.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
})
console.log(`chaos in ${engine} for ${minutes} min, seed ${seed}`)
const { runChaos } = await import(pathToFileURL(outfile).href)
const { losses, doubles, disturbances, ...numbers } = await runChaos({ minutes, seed, engine, say: console.log })
console.table(numbers)
for (const [kind, list] of Object.entries({ losses, doubles, disturbances })) {
  console.log(`${kind}: ${list.length}`)
  for (const text of list.slice(0, 20)) console.log(`  ${text}`)
}
process.exit(losses.length + doubles.length + disturbances.length ? 1 : 0)
