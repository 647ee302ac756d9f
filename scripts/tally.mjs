import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bin, root, say } from './setup.mjs'

/**
 * Runs checks and tests one after another, and counts what passed and what failed.
 *
 * @param variables for their environment, such as where the engines are
 */
export function openTally(variables = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'easekit-test-'))
  const failures = []
  let passed = 0

  const options = (more) => ({
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, ...variables, ...more },
  })

  /** Runs a command to its end, and prints all that it said at once, so that it can be told from others. */
  async function check({ title, command, args = [] }) {
    const child = spawn(command === 'node' ? process.execPath : bin(command), args, options())
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data))
    const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve))
    say(title)
    process.stdout.write(Buffer.concat(said))
    if (code === 0) passed++
    else failures.push(title)
  }

  return {
    /** Counts each command as one check. As many run at a time as there are processors. */
    async checks(commands) {
      const waiting = [...commands]
      const next = async () => {
        for (let command = waiting.shift(); command; command = waiting.shift()) await check(command)
      }
      await Promise.all(Array.from({ length: availableParallelism() }, next))
    },

    /** Counts every test of some projects of vitest, which run at the same time. */
    tests(projects, more) {
      say(`tests: ${projects.join(', ')}`)
      const report = join(reports, `${projects.join('-')}.json`)
      const which = projects.flatMap((project) => ['--project', project])
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const { status } = spawnSync(bin('vitest'), ['run', ...which, ...reporters], {
        ...options(more),
        stdio: 'inherit',
      })
      let result = { numPassedTests: 0, testResults: [] }
      try {
        result = JSON.parse(readFileSync(report, 'utf8'))
      } catch {
        // It did not come so far as to write one.
      }
      passed += result.numPassedTests
      const failed = failedTests(result)
      // A file that cannot be loaded, or an error outside any test, fails without a failed test.
      if (status !== 0 && failed.length === 0)
        failed.push(`${projects.join(', ')}: an error outside any test, see above`)
      failures.push(...failed)
    },

    /** Names what failed, prints the sum as the last line, and ends the process with it. */
    close() {
      rmSync(reports, { recursive: true })
      for (const failure of failures) say(`failed: ${failure}`)
      console.log(`${passed} passed, ${failures.length} failed`)
      process.exit(failures.length === 0 ? 0 : 1)
    },
  }
}

/** Each failed test of a report, and each file that failed as a whole, with the first line of its error. */
function failedTests({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && tests.length === 0) return [`${file}: ${firstLine(message)}`]
    return tests.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`)
  })
}

const firstLine = (text = '') => text.split('\n', 1)[0]
