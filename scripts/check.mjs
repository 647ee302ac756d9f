// The quick loop: `npm run check`. Lint, types, layers, sizes and unit tests, without a browser and without the tests that
// start programs. The last line is the sum.

import { ensureBuilt, ensureInstalled, ensureNode } from './setup.mjs'
import { sourceChecks } from './source-checks.mjs'
import { openTally } from './tally.mjs'

ensureNode()
ensureInstalled({ tests: true })
ensureBuilt()

const tally = openTally()
await tally.checks(sourceChecks)
tally.tests(['unit', 'unit-page'])
tally.close()
