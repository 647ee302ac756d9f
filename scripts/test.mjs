// Everything that must hold, in one command. The last line is the sum.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureParts } from './ensure-parts.mjs'
import { bin, ensureBuilt, ensureEngines, ensureInstalled, ensureNode, root, say } from './setup.mjs'

ensureNode()
ensureInstalled({ tests: true })
const where = ensureEngines()
ensureParts()
ensureBuilt({ types: true })

const packages = ['scales', 'transport', 'widget', 'collector']
const reports = mkdtempSync(join(tmpdir(), 'easekit-test-'))
let passed = 0
let failed = 0

function run(command, args) {
  const { status } = spawnSync(command === 'node' ? process.execPath : bin(command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...where },
  })
  return status === 0
}

function check(title, command, args) {
  say(title)
  if (run(command, args)) passed++
  else {
    failed++
    say(`failed: ${title}`)
  }
}

function suite(project) {
  say(`tests: ${project}`)
  const report = join(reports, `${project}.json`)
  const fine = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    passed += result.numPassedTests
    failed += result.numFailedTests
    // A file that cannot be loaded, or an error outside any test, fails without a failed test.
    if (!fine && result.numFailedTests === 0) failed++
  } catch {
    failed++
  }
}

check('format and lint', 'biome', ['ci', '--error-on-warnings', '.'])
check('types', 'tsc', ['-p', 'tsconfig.test.json'])
check('layers', 'node', ['scripts/layers.mjs'])
check('sizes', 'node', ['scripts/size.mjs'])
check('level of syntax', 'node', ['scripts/syntax.mjs'])
check('dead code', 'knip', [])
for (const name of packages) {
  check(`package ${name}: publint`, 'publint', ['--strict', `packages/${name}`])
  check(`package ${name}: types for its users`, 'attw', [
    '--pack',
    `packages/${name}`,
    '--profile',
    'esm-only',
    '--quiet',
  ])
}
suite('unit')
suite('e2e')
suite('faults')
rmSync(reports, { recursive: true })

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
