// Everything that must hold: `npm test`. With --all, `npm run test:all`, what is long as well. The last line is the sum.
import { parseArgs } from 'node:util'
import { ensureParts } from './ensure-parts.mjs'
import { packageChecks } from './package-checks.mjs'
import { ensureBuilt, ensureEngines, ensureInstalled, ensureNode } from './setup.mjs'
import { sourceChecks } from './source-checks.mjs'
import { openTally } from './tally.mjs'

const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values

ensureNode()
ensureInstalled({ tests: true })
const engines = ensureEngines()
ensureParts()
ensureBuilt({ types: true })

const tally = openTally(engines)
await tally.checks([...sourceChecks, ...packageChecks])
const onTheSide = ['processes', 'postgres', 'examples']
tally.tests([...onTheSide, ...['unit', 'dist', 'minified'].flatMap((name) => [name, `${name}-page`])])
tally.tests(['e2e', 'faults'], all ? { EASEKIT_FULL: '1' } : {})
if (all) tally.tests(['long', 'postgres-long'])
tally.close()
