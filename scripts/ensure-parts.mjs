import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { canInstall, install, say, stop } from './setup.mjs'

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
const printed = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout

/**
 * What tests need beside the engines, with Debian's packages. Where `without` says what becomes of the tests, they run
 * without it as well.
 */
const parts = [
  { name: 'xvfb-run', packages: ['xvfb'], isThere: () => existsSync('/usr/bin/xvfb-run') },
  {
    name: 'WebKit2 4.1 for Python, which gives a test a real script message handler',
    packages: ['python3-gi', 'gir1.2-webkit2-4.1'],
    // Only to load it shows whether all that it needs is there.
    isThere: () =>
      succeeds(
        '/usr/bin/python3',
        '-c',
        'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2',
      ),
  },
  {
    name: 'Chromium without its windows',
    packages: ['chromium-headless-shell'],
    isThere: () => existsSync('/usr/bin/chromium-headless-shell'),
    without: 'tests that need no window open pages in the whole of Chromium, which takes three times as long',
  },
  {
    name: 'font for Hindi',
    packages: ['fonts-lohit-deva'],
    isThere: () => Boolean(printed('fc-list', ':lang=hi')),
    without: 'Hindi is tested on the boxes that stand for its letters',
  },
  {
    name: 'prototype.js for browsers',
    packages: ['libjs-prototype'],
    isThere: () => existsSync('/usr/share/javascript/prototype/prototype.js'),
    without: 'its port for Node is tested, which leaves the DOM alone',
  },
  {
    name: 'PHP',
    packages: ['php-cli'],
    isThere: () => existsSync('/usr/bin/php'),
    without: 'the WordPress plugin is not run',
  },
  {
    name: 'PSPP, which reads what is exported for SPSS',
    packages: ['pspp'],
    isThere: () => existsSync('/usr/bin/pspp'),
  },
  {
    name: 'nginx, which a collector is put behind',
    packages: ['nginx-light'],
    isThere: () => existsSync('/usr/sbin/nginx'),
  },
  {
    name: 'MooTools for browsers',
    packages: ['libjs-mootools'],
    isThere: () => existsSync('/usr/share/javascript/mootools/mootools.js'),
    without: 'its port for Node is tested, which leaves the DOM alone',
  },
]

/**
 * Finds what the tests need beside the engines, and installs Debian's where that is possible. Ends the process where a test
 * could not run without it, and says so where it could: no test is passed over in silence.
 */
export function ensureParts(world = { parts, canInstall, install, say, stop }) {
  const missing = () => world.parts.filter(({ isThere }) => !isThere())
  let left = missing()
  if (left.length > 0 && world.canInstall()) {
    const needed = left.filter(({ without }) => !without)
    if (needed.length > 0) world.install(needed.flatMap(({ packages }) => packages))
    // One by one, as a release of Debian may have dropped one.
    for (const { packages, without } of left) if (without) world.install(packages, { mayFail: true })
    left = missing()
  }
  for (const { name, packages, without } of left) {
    const how = `on Debian: ${packages.join(', ')}`
    if (without) world.say(`no ${name} was found for the tests (${how}), so ${without}`)
    else world.stop(`no ${name} was found for the tests; install it (${how})`)
  }
}
