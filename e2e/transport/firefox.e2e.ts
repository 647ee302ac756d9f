import { everywhere } from './cases/everywhere.js'
import { runFaults } from './rig/fault.js'
import { startFirefox } from './rig/firefox.js'

runFaults('firefox', startFirefox, everywhere)
