// Brings a fresh clone to the point where it can run. No dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const say = (text) => console.log(`easekit: ${text}`)

/** Ends the process with one clear message. */
export function stop(text) {
  console.error(`easekit: ${text}`)
  process.exit(1)
}

/** The path of an installed command; npx would do the same half a second later. */
export const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** Runs a command of this repository. */
function runHere(command, args) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      // What npm compiles is compiled by all processors.
      env: { JOBS: 'max', ...process.env },
    }).status === 0
  )
}

/** Runs a command of this repository; ends the process if it fails. */
function must(command, args, why) {
  if (!runHere(command, args)) stop(`${why} failed: ${command} ${args.join(' ')}`)
}

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old, expected 20.19 or later`)
  }
}

/** What runs, without what only tests: the packages and what builds them. The tests live in workspaces of their own. */
const toRun = [
  '--omit=dev',
  '--include-workspace-root',
  ...['scales', 'transport', 'widget', 'collector', 'cli'].map((name) => `--workspace=packages/${name}`),
]

/**
 * Installs the dependencies when they are missing or not those of the lock file.
 *
 * @param options.tests - whether what only the tests need is wanted as well; default false
 */
export function ensureInstalled({ tests = false } = {}) {
  if (isInstalled(tests)) return
  say('installing the dependencies (npm ci; SQLite may be compiled, which takes about a minute)')
  must('npm', ['ci', ...(tests ? [] : toRun), '--no-audit', '--no-fund'], 'installing the dependencies')
}

function isInstalled(tests) {
  try {
    const packages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages
    const wanted = packages('package-lock.json')
    const there = packages('node_modules/.package-lock.json')
    const isThere = (path) => there[path]?.version === wanted[path].version
    if (!tests) {
      const direct = Object.entries(wanted).filter(([path]) => path === '' || path.startsWith('packages/'))
      return direct
        .flatMap(([, { dependencies = {} }]) => Object.keys(dependencies))
        .every((name) => name.startsWith('@easekit/') || isThere(`node_modules/${name}`))
    }
    return Object.entries(wanted).every(
      ([path, { link, optional, devOptional, peer }]) =>
        !path.startsWith('node_modules/') || link || optional || devOptional || peer || isThere(path),
    )
  } catch {
    return false
  }
}

/** Builds what is missing or older than its sources. */
export function ensureBuilt({ types = false } = {}) {
  // A build with types is one without as well: `npm start` under test must not build beneath the pages of other tests.
  const stamps = ['build', ...(types ? ['build-with-types'] : [])].map((name) =>
    join(root, 'node_modules', '.cache', 'easekit', name),
  )
  const state = sourceState()
  const isCurrent = (stamp) => existsSync(stamp) && readFileSync(stamp, 'utf8') === state
  if (stamps.every(isCurrent) && existsSync(join(root, 'packages/widget/dist/cdn'))) return
  say('building the packages')
  must(bin('rollup'), ['-c', '--silent'], 'the build')
  if (types) must(bin('tsc'), ['-b'], 'the type declarations')
  for (const stamp of stamps) {
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, state)
  }
}

function sourceState() {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!path.includes('.test.')) hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    visit(join(root, 'packages', name, 'src'))
    visit(join(root, 'packages', name, 'package.json'))
  }
  for (const name of ['rollup.config.mjs', 'package-lock.json', 'tsconfig.base.json']) visit(join(root, name))
  // The steps of the build that the configuration imports.
  for (const [, step] of readFileSync(join(root, 'rollup.config.mjs'), 'utf8').matchAll(
    /from '\.\/(scripts\/[^']+)'/g,
  )) {
    visit(join(root, step))
  }
  return hash.digest('hex')
}

/** Whether Debian's packages can be installed without a question. */
export const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

let areListsRead = false

/** Installs packages of Debian; ends the process where that fails, unless it may. */
export function install(packages, { mayFail = false } = {}) {
  const run = mayFail ? runHere : must
  say(`installing what the tests need (apt-get install ${packages.join(' ')})`)
  if (!areListsRead) run('apt-get', ['update', '-qq'], 'reading the package lists')
  areListsRead = true
  run('apt-get', ['install', '-y', '-qq', ...packages], 'installing what the tests need')
}

/** Engines for the tests: the variable that names one, where it usually is, and Debian's packages. */
const engines = {
  Chromium: {
    variable: 'CHROMIUM',
    packages: ['chromium'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  Firefox: {
    variable: 'FIREFOX',
    packages: ['firefox-esr'],
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  WebKitGTK: {
    variable: 'WEBKIT_DRIVER',
    packages: ['webkit2gtk-driver'],
    places: ['/usr/bin/WebKitWebDriver'],
  },
}

/**
 * Finds the engines that the tests run in, and installs Debian's where one is missing and that is possible.
 *
 * @returns the variables that tell the tests where they are
 */
export function ensureEngines(names = Object.keys(engines)) {
  const found = () =>
    names.map((name) => {
      const { variable, places } = engines[name]
      return [name, process.env[variable] ?? places.find(existsSync)]
    })
  for (const [name, path] of found()) {
    const { variable } = engines[name]
    if (path && !existsSync(path)) stop(`${variable} is ${JSON.stringify(path)}, expected the path of ${name}`)
  }
  const missing = found().filter(([, path]) => !path)
  if (missing.length > 0 && canInstall()) install(missing.flatMap(([name]) => engines[name].packages))
  for (const [name, path] of found()) {
    const { variable, packages } = engines[name]
    if (!path)
      stop(
        `no ${name} was found for the tests; install it (on Debian: ${packages.join(', ')}) or name it in ${variable}`,
      )
  }
  return Object.fromEntries(found().map(([name, path]) => [engines[name].variable, path]))
}
