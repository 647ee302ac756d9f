import { everywhere } from './cases/everywhere.js'
import { runFaults } from './rig/fault.js'
import { startWebKit } from './rig/webkit.js'

runFaults('webkit', startWebKit, everywhere)
