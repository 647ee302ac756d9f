// The quick loop: `npm run check`. Lint, types, layers, sizes and unit tests, without a browser. The last line is the sum.
import { checkSources } from './check-sources.mjs'
import { ensureBuilt, ensureInstalled, ensureNode } from './setup.mjs'
import { openTally } from './tally.mjs'

ensureNode()
ensureInstalled({ tests: true })
ensureBuilt()

const tally = openTally()
checkSources(tally)
tally.tests(['unit', 'unit-page'])
tally.close()
