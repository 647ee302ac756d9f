import { everywhere } from './cases/everywhere.js'
import { onlyChromium } from './cases/only-chromium.js'
import { startChromium } from './rig/chromium.js'
import { runFaults } from './rig/fault.js'

runFaults(
  'chromium',
  () =>
    startChromium({
      // A collector that speaks HTTP/2 has a certificate of its own making.
      flags: ['--ignore-certificate-errors'],
      // Drivers switch the back/forward cache off.
      without: ['--disable-back-forward-cache'],
    }),
  [...everywhere, onlyChromium],
)
